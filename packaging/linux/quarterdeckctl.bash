# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for quarterdeckctl. References come from the journal the command line names.

_quarterdeckctl_refs() {
    local program=$1 journal=$2
    "$program" ${journal:+--journal "$journal"} --json list 2>/dev/null \
        | grep -o '"ref" *: *"[^"]*"' | sed 's/.*"\([^"]*\)"$/\1/'
}

_quarterdeckctl() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]}
    local commands="declare log attach attachment amend strike status severity milestone role handover checklist warroom action done hypothesis decision update clocks ack list show timeline search metrics export import watch access sync move verify recover policy database rehearse"
    local common="--journal --as --zone --json --help --version"
    local command="" journal="" place=0 i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --journal) journal=${COMP_WORDS[++i]} ;;
            --as | --zone) ((i++)) ;;
            -*) ;;
            *) if [ -z "$command" ]; then command=${COMP_WORDS[i]}; else ((place++)); fi ;;
        esac
    done

    case $prev in
        --journal | -o) COMPREPLY=($(compgen -f -- "$cur")); return ;;
        --role) COMPREPLY=($(compgen -W "commander responder manager bi redactor" -- "$cur")); return ;;
        --password-file) COMPREPLY=($(compgen -f -- "$cur")); return ;;
        --shots) COMPREPLY=($(compgen -d -- "$cur")); return ;;
        --format) COMPREPLY=($(compgen -W "md html pdf json csv" -- "$cur")); return ;;
        --kind) COMPREPLY=($(compgen -W "real drill test backfill" -- "$cur")); return ;;
        --audience) COMPREPLY=($(compgen -W "customers internal leadership status_page management" -- "$cur")); return ;;
        --source) COMPREPLY=($(compgen -W "alert customer internal healthcheck" -- "$cur")); return ;;
        --profile) [ "$command" = metrics ] && COMPREPLY=($(compgen -f -W "detection impact from-impact lifecycle" -- "$cur")); return ;;
        --severity-basis) COMPREPLY=($(compgen -W "final initial max" -- "$cur")); return ;;
        --by) COMPREPLY=($(compgen -W "month week severity service source" -- "$cur")); return ;;
        --map) COMPREPLY=($(compgen -f -W "servicenow incidents" -- "$cur")); return ;;
        --date-order) COMPREPLY=($(compgen -W "dmy mdy ymd" -- "$cur")); return ;;
        --speed) COMPREPLY=($(compgen -W "instant 1 10 60" -- "$cur")); return ;;
        --mitigation) COMPREPLY=($(compgen -W "rollback flag_off shift_traffic scale_out restart block restore" -- "$cur")); return ;;
        --state) COMPREPLY=($(compgen -W "open testing supported refuted parked" -- "$cur")); return ;;
        --status) COMPREPLY=($(compgen -W "detected investigating mitigating monitoring resolved closed" -- "$cur")); return ;;
        --type)
            COMPREPLY=($(compgen -W "detection action decision communication escalation resolution finding hypothesis result followup note" -- "$cur"))
            return ;;
        --as | --zone | --severity | --service | --commander | --customer-impact | --impact-started | --detected | --at \
            | --reason | --extend | --give | --owner | --evidence | --unlink | --objections | --object | --answers | --tick | --untick | --for | --next | --snooze | --from | --to | --text) return ;;
    esac

    if [[ $cur == -* ]]; then
        local options=""
        case $command in
            declare) options="--severity --service --commander --customer-impact --impact-started --detected --source --at --kind --private" ;;
            log) options="--at --type" ;;
            strike) options="--reason" ;;
            status) options="--at" ;;
            severity) options="--answers --reason" ;;
            milestone) options="--reason" ;;
            policy) options="-o --use" ;;
            handover) options="--accept --brief --format" ;;
            checklist) options="--tick --untick --at" ;;
            warroom) options="--open" ;;
            action) options="--to --for --mitigation --extend --give --reason" ;;
            hypothesis) options="--state --owner --evidence --unlink --reason --at" ;;
            decision) options="--propose --objections --mitigation --go --no-go --withdraw --object --reason --at" ;;
            update) options="--audience --template --next --at --draft --check --print --force --list --approve --return --send --reason" ;;
            ack) options="--snooze" ;;
            list) options="--status --severity --service --kind --from --to --text --open" ;;
            timeline) options="--all" ;;
            metrics) options="--from --to --profile --severity --severity-basis --service --by --kind" ;;
            export) options="--format -o --all" ;;
            import) options="--map --date-order --null --delimiter --dry-run --last" ;;
            database) options="--role --password-file --print" ;;
            rehearse) options="--speed --shots" ;;
        esac
        COMPREPLY=($(compgen -W "$options $common" -- "$cur"))
        return
    fi

    case $command:$place in
        :0) COMPREPLY=($(compgen -W "$commands" -- "$cur")) ;;
        log:0 | attach:0 | attachment:0 | amend:0 | strike:0 | status:0 | severity:0 | milestone:0 | role:0 | handover:0 | checklist:0 | warroom:0 | hypothesis:0 | decision:0 | action:0 | done:0 | update:0 | clocks:0 | ack:0 | show:0 | timeline:0 | watch:0 | export:0 | access:0)
            COMPREPLY=($(compgen -W "$(_quarterdeckctl_refs "$program" "$journal")" -- "$cur")) ;;
        status:1) COMPREPLY=($(compgen -W "detected investigating mitigating monitoring resolved closed" -- "$cur")) ;;
        milestone:1)
            COMPREPLY=($(compgen -W "impact_started detected acknowledged declared severity_set engaged cause_identified mitigated resolved verified" -- "$cur")) ;;
        milestone:2) COMPREPLY=($(compgen -W "unknown clear" -- "$cur")) ;;
        role:1) COMPREPLY=($(compgen -W "commander deputy operations communications scribe" -- "$cur")) ;;
        ack:1) COMPREPLY=($(compgen -W "acknowledge commander first_update cadence leadership status_page escalation action checklist mitigate postmortem" -- "$cur")) ;;
        role:2) COMPREPLY=($(compgen -W "vacant" -- "$cur")) ;;
        access:1) COMPREPLY=($(compgen -W "open" -- "$cur")) ;;
        move:0) COMPREPLY=($(compgen -f -- "$cur")) ;;
        policy:0) COMPREPLY=($(compgen -W "list show use validate import export" -- "$cur")) ;;
        policy:1) COMPREPLY=($(compgen -W "four-level five-level zero-based" -f -- "$cur")) ;;
        import:0) COMPREPLY=($(compgen -W "events-csv csv statuspage pagerduty postmortem-md slack list undo restore" -- "$cur")) ;;
        import:1) COMPREPLY=($(compgen -f -- "$cur")) ;;
        database:0) COMPREPLY=($(compgen -W "init upgrade status add-member remove-member" -- "$cur")) ;;
        rehearse:0) COMPREPLY=($(compgen -W "checkout" -- "$cur")) ;;
    esac
}

complete -o filenames -F _quarterdeckctl quarterdeckctl
