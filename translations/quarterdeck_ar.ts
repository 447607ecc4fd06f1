<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Administration</name>
    <message>
        <source>The database refuses this to %1 (%2); log in as a superuser, or as the owner of the database with CREATEROLE.</source>
        <translation>ترفض قاعدة البيانات ذلك لـ %1 (%2)؛ سجّل الدخول كمستخدم فائق، أو كمالك لقاعدة البيانات يملك CREATEROLE.</translation>
    </message>
    <message>
        <source>The database is busy with other work on the same tables; try again.</source>
        <translation>قاعدة البيانات مشغولة بعمل آخر على الجداول نفسها؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to %1 broke; try again.</source>
        <translation>انقطع الاتصال بـ %1؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The database refused a statement: %1 (%2).</source>
        <translation>رفضت قاعدة البيانات تعليمة: %1 (%2).</translation>
    </message>
    <message>
        <source>This password cannot be used; choose another one.</source>
        <translation>لا يمكن استخدام كلمة المرور هذه؛ اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>AlarmNotice</name>
    <message>
        <source>No incident commander</source>
        <translation>لا يوجد قائد للحادث</translation>
    </message>
    <message>
        <source>%1, %2 min over</source>
        <translation>%1، تأخر %2 د</translation>
    </message>
    <message>
        <source>Alert flood: %1, showing worst %2</source>
        <translation>سيل إنذارات: %1، تُعرض أسوأ %2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>متأخر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>لا متأخرات أخرى</numerusform>
            <numerusform>متأخر واحد آخر</numerusform>
            <numerusform>متأخران آخران</numerusform>
            <numerusform>%n متأخرات أخرى</numerusform>
            <numerusform>%n متأخرًا آخر</numerusform>
            <numerusform>%n متأخر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>A deadline has passed</source>
        <translation>انقضى موعد</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The file is empty, so there is nothing to keep.</source>
        <translation>الملف فارغ، فلا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>The file has %1 MB; up to %2 MB are kept: attach a link to it instead.</source>
        <translation>حجم الملف %1 ميغابايت؛ يُحفظ حتى %2 ميغابايت: أرفق رابطًا إليه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The file is not in this journal: the console that took it in keeps it.</source>
        <translation>الملف ليس في هذا السجل: تحتفظ به الطرفية التي أخذته.</translation>
    </message>
    <message>
        <source>The file was damaged in the journal and is not shown: “quarterdeckctl verify” says what else is.</source>
        <translation>تلف الملف في السجل ولا يُعرض: يبين «quarterdeckctl verify» ما تلف غيره.</translation>
    </message>
</context>
<context>
    <name>Audiences</name>
    <message>
        <source>customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>leadership</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>the status page</source>
        <translation>صفحة الحالة</translation>
    </message>
</context>
<context>
    <name>AutomaticNote</name>
    <message>
        <source>Declared by %1: %2</source>
        <translation>أعلنه %1: %2</translation>
    </message>
    <message>
        <source>Declared by %1 as %3: %2</source>
        <translation>أعلنه %1 بخطورة %3: %2</translation>
    </message>
    <message>
        <source>Status %1 → %2, by %3</source>
        <translation>الحالة من %1 إلى %2، بواسطة %3</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2، بواسطة %3</translation>
    </message>
    <message>
        <source>%1: %2 takes over from %3, by %4</source>
        <translation>%1: %2 يخلف %3، بواسطة %4</translation>
    </message>
    <message>
        <source>%1: vacant, %2 released by %3</source>
        <translation>%1: شاغر، أعفى %3 %2 منه</translation>
    </message>
    <message>
        <source>Command offered to %1 by %2</source>
        <translation>عرض %2 القيادة على %1</translation>
    </message>
    <message>
        <source>Command handed over from %1 to %2</source>
        <translation>سُلِّمت القيادة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Offer of command to %1 withdrawn by %2</source>
        <translation>سحب %2 عرض القيادة على %1</translation>
    </message>
    <message>
        <source>%1 cleared by %2</source>
        <translation>%1: مسحه %2</translation>
    </message>
    <message>
        <source>%1 set by %2: %3</source>
        <translation>%1: عيّنه %2: %3</translation>
    </message>
    <message>
        <source>Link added by %1: %2</source>
        <translation>أضاف %1 رابطًا: %2</translation>
    </message>
    <message>
        <source>Link removed by %1: %2</source>
        <translation>أزال %1 رابطًا: %2</translation>
    </message>
    <message>
        <source>Recorded by a newer version of Quarterdeck (%1), by %2</source>
        <translation>سُجِّل بإصدار أحدث من Quarterdeck (%1)، بواسطة %2</translation>
    </message>
    <message>
        <source>Severity set to %1, by %2</source>
        <translation>عُيِّنت الخطورة إلى %1، بواسطة %2</translation>
    </message>
    <message>
        <source>Severity %1 → %2, by %3</source>
        <translation>الخطورة من %1 إلى %2، بواسطة %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Milestone cleared by %2: %1</source>
        <translation>مسح %2 المَعلَم: %1</translation>
    </message>
    <message>
        <source>Milestone recorded as unknown by %2: %1</source>
        <translation>سجّل %2 المَعلَم على أنه غير معروف: %1</translation>
    </message>
    <message>
        <source>Milestone recorded by %2: %1</source>
        <translation>سجّل %2 المَعلَم: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open to everyone again, by %1</source>
        <translation>مفتوح للجميع من جديد، بواسطة %1</translation>
    </message>
    <message>
        <source>Private to %1, by %2</source>
        <translation>خاص بـ %1، بواسطة %2</translation>
    </message>
    <message>
        <source>Taken out by law; see the note about it below</source>
        <translation>أُزيل بموجب القانون؛ انظر الملاحظة بشأنه أدناه</translation>
    </message>
    <message>
        <source>A text was taken out by law, by %1</source>
        <translation>أُزيل نص بموجب القانون، بواسطة %1</translation>
    </message>
    <message>
        <source>A text was taken out by law, by %1: %2</source>
        <translation>أُزيل نص بموجب القانون، بواسطة %1: %2</translation>
    </message>
    <message>
        <source>Severity matrix: %1, by %2</source>
        <translation>مصفوفة الخطورة: %1، بواسطة %2</translation>
    </message>
    <message>
        <source>Severity matrix: %1 (%3), by %2</source>
        <translation>مصفوفة الخطورة: %1 (%3)، بواسطة %2</translation>
    </message>
    <message>
        <source>Update to %1, by %2: %3</source>
        <translation>تحديث إلى %1، بواسطة %2: %3</translation>
    </message>
    <message>
        <source>Deadline missed: %1</source>
        <translation>فات الموعد النهائي: %1</translation>
    </message>
    <message>
        <source>Overdue and seen by %2: %1</source>
        <translation>متأخر واطّلع عليه %2: %1</translation>
    </message>
    <message>
        <source>Snoozed for %3 by %2: %1</source>
        <translation>أجّله %2 لمدة %3: %1</translation>
    </message>
    <message>
        <source>Coach: %1</source>
        <translation>المدرِّب: %1</translation>
    </message>
    <message>
        <source>Coach's note dismissed by %2: %1</source>
        <translation>تجاهل %2 ملاحظة المدرِّب: %1</translation>
    </message>
    <message>
        <source>%1: %2, by %3, after %4 without one</source>
        <translation>%1: %2، بواسطة %3، بعد شغور دام %4</translation>
    </message>
    <message>
        <source>Action taken from everyone by %1: %2</source>
        <translation>سُحب الإجراء من الجميع بواسطة %1: %2</translation>
    </message>
    <message>
        <source>Action given to %1 by %2: %3</source>
        <translation>أُسند الإجراء إلى %1 بواسطة %2: %3</translation>
    </message>
    <message>
        <source>Action given %1 more by %2: %3</source>
        <translation>مُدِّد الإجراء %1 بواسطة %2: %3</translation>
    </message>
    <message>
        <source>Hypothesis %1, by %2: %3</source>
        <translation>الفرضية %1، بواسطة %2: %3</translation>
    </message>
    <message>
        <source>Hypothesis has no owner any more, by %1: %2</source>
        <translation>لم يعد للفرضية مسؤول، بواسطة %1: %2</translation>
    </message>
    <message>
        <source>Hypothesis given to %1 by %2: %3</source>
        <translation>أُسندت الفرضية إلى %1 بواسطة %2: %3</translation>
    </message>
    <message>
        <source>Evidence linked by %1 to “%2”: %3</source>
        <translation>رُبط دليل بواسطة %1 بـ«%2»: %3</translation>
    </message>
    <message>
        <source>Evidence taken back by %1 from “%2”: %3</source>
        <translation>سُحب دليل بواسطة %1 من «%2»: %3</translation>
    </message>
    <message>
        <source>Objection by %1 to “%2”: %3</source>
        <translation>اعتراض من %1 على «%2»: %3</translation>
    </message>
    <message>
        <source>Checklist: done by %1: %2</source>
        <translation>قائمة التحقق: أنجزها %1: %2</translation>
    </message>
    <message>
        <source>Checklist: open again, by %1: %2</source>
        <translation>قائمة التحقق: أُعيد الفتح بواسطة %1: %2</translation>
    </message>
    <message>
        <source>Update to %1 drafted by %2</source>
        <translation>صاغ %2 مسودة تحديث إلى %1</translation>
    </message>
    <message>
        <source>Update to %1 approved by %2</source>
        <translation>وافق %2 على التحديث إلى %1</translation>
    </message>
    <message>
        <source>Update to %1 returned by %2: %3</source>
        <translation>أعاد %2 التحديث الموجَّه إلى %1: %3</translation>
    </message>
    <message>
        <source>Withdrawn by %1</source>
        <translation>سحبه %1</translation>
    </message>
    <message>
        <source>Counts again, by %1</source>
        <translation>أُعيد احتسابه بواسطة %1</translation>
    </message>
    <message>
        <source>Policy %1 published by %2</source>
        <translation>نشر %2 السياسة %1</translation>
    </message>
    <message>
        <source>%1 (war room %2)</source>
        <translation>%1 (غرفة العمليات %2)</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>مفتوحة من جديد</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>قيد الاختبار</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>مدعومة</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>مدحوضة</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>مؤجَّلة</translation>
    </message>
    <message>
        <source>Go, decided by %1: %2</source>
        <translation>موافقة، قرار %1: %2</translation>
    </message>
    <message>
        <source>No go, decided by %1: %2</source>
        <translation>رفض، قرار %1: %2</translation>
    </message>
    <message>
        <source>Proposal withdrawn by %1: %2</source>
        <translation>سحب %1 المقترح: %2</translation>
    </message>
</context>
<context>
    <name>AwaySummary</name>
    <message numerus="yes">
        <source>%n change(s) of status</source>
        <translation>
            <numerusform>لا تغيير في الحالة</numerusform>
            <numerusform>تغيير واحد في الحالة</numerusform>
            <numerusform>تغييران في الحالة</numerusform>
            <numerusform>%n تغييرات في الحالة</numerusform>
            <numerusform>%n تغييرًا في الحالة</numerusform>
            <numerusform>%n تغيير في الحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of severity</source>
        <translation>
            <numerusform>لا تغيير في الخطورة</numerusform>
            <numerusform>تغيير واحد في الخطورة</numerusform>
            <numerusform>تغييران في الخطورة</numerusform>
            <numerusform>%n تغييرات في الخطورة</numerusform>
            <numerusform>%n تغييرًا في الخطورة</numerusform>
            <numerusform>%n تغيير في الخطورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of roles</source>
        <translation>
            <numerusform>لا تغيير في الأدوار</numerusform>
            <numerusform>تغيير واحد في الأدوار</numerusform>
            <numerusform>تغييران في الأدوار</numerusform>
            <numerusform>%n تغييرات في الأدوار</numerusform>
            <numerusform>%n تغييرًا في الأدوار</numerusform>
            <numerusform>%n تغيير في الأدوار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on decisions</source>
        <translation>
            <numerusform>لا شيء عن القرارات</numerusform>
            <numerusform>واحد عن القرارات</numerusform>
            <numerusform>اثنان عن القرارات</numerusform>
            <numerusform>%n عن القرارات</numerusform>
            <numerusform>%n عن القرارات</numerusform>
            <numerusform>%n عن القرارات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new action(s)</source>
        <translation>
            <numerusform>لا إجراءات جديدة</numerusform>
            <numerusform>إجراء جديد واحد</numerusform>
            <numerusform>إجراءان جديدان</numerusform>
            <numerusform>%n إجراءات جديدة</numerusform>
            <numerusform>%n إجراءً جديدًا</numerusform>
            <numerusform>%n إجراء جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>لم يُنجز إجراء</numerusform>
            <numerusform>أُنجز إجراء واحد</numerusform>
            <numerusform>أُنجز إجراءان</numerusform>
            <numerusform>أُنجزت %n إجراءات</numerusform>
            <numerusform>أُنجز %n إجراءً</numerusform>
            <numerusform>أُنجز %n إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>لا إجراء متأخر</numerusform>
            <numerusform>إجراء واحد متأخر</numerusform>
            <numerusform>إجراءان متأخران</numerusform>
            <numerusform>%n إجراءات متأخرة</numerusform>
            <numerusform>%n إجراءً متأخرًا</numerusform>
            <numerusform>%n إجراء متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hypotheses</source>
        <translation>
            <numerusform>لا شيء عن الفرضيات</numerusform>
            <numerusform>واحد عن الفرضيات</numerusform>
            <numerusform>اثنان عن الفرضيات</numerusform>
            <numerusform>%n عن الفرضيات</numerusform>
            <numerusform>%n عن الفرضيات</numerusform>
            <numerusform>%n عن الفرضيات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>لم تُرسل رسائل</numerusform>
            <numerusform>أُرسلت رسالة واحدة</numerusform>
            <numerusform>أُرسلت رسالتان</numerusform>
            <numerusform>أُرسلت %n رسائل</numerusform>
            <numerusform>أُرسلت %n رسالة</numerusform>
            <numerusform>أُرسلت %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) missed</source>
        <translation>
            <numerusform>لم يفت موعد</numerusform>
            <numerusform>فات موعد واحد</numerusform>
            <numerusform>فات موعدان</numerusform>
            <numerusform>فاتت %n مواعيد</numerusform>
            <numerusform>فات %n موعدًا</numerusform>
            <numerusform>فات %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>12 entries by 3 people</comment>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>لا قيود جديدة</numerusform>
            <numerusform>قيد جديد واحد</numerusform>
            <numerusform>قيدان جديدان</numerusform>
            <numerusform>%n قيود جديدة</numerusform>
            <numerusform>%n قيدًا جديدًا</numerusform>
            <numerusform>%n قيد جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) corrected</source>
        <translation>
            <numerusform>لم يُصحح قيد</numerusform>
            <numerusform>صُحح قيد واحد</numerusform>
            <numerusform>صُحح قيدان</numerusform>
            <numerusform>صُححت %n قيود</numerusform>
            <numerusform>صُحح %n قيدًا</numerusform>
            <numerusform>صُحح %n قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusinessHours</name>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between times of day</comment>
        <translation> و</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of the week</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days of the week, times of day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>IC %1</source>
        <translation>القائد %1</translation>
    </message>
    <message>
        <source>NO IC %1</source>
        <translation>بلا قائد منذ %1</translation>
    </message>
    <message>
        <source>No IC</source>
        <translation>بلا قائد</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>commander %1</source>
        <translation>القائد %1</translation>
    </message>
    <message>
        <source>no commander for %1</source>
        <translation>بلا قائد منذ %1</translation>
    </message>
    <message>
        <source>no commander</source>
        <translation>بلا قائد</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>مفتوح منذ %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>update OVER</source>
        <translation>تحديث متأخر</translation>
    </message>
    <message>
        <source>update +%1 OVER</source>
        <translation>تحديث +%1 متأخر</translation>
    </message>
    <message>
        <source>update in %1</source>
        <translation>تحديث خلال %1</translation>
    </message>
</context>
<context>
    <name>ClockState</name>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Overdue, seen</source>
        <translation>متأخر، اطُّلع عليه</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Acknowledgement</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>قائد الحادث</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>التحديث الأول</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>Leadership notice</source>
        <translation>إشعار الإدارة</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>صفحة الحالة</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>التصعيد</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Target to mitigate</source>
        <translation>هدف التخفيف</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>تحليل ما بعد الحادث</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Nobody commands this incident; someone take command now.</source>
        <translation>لا أحد يقود هذا الحادث؛ ليتولَّ أحدكم القيادة الآن.</translation>
    </message>
    <message>
        <source>Customers have heard nothing for longer than promised; send an update even without news.</source>
        <translation>لم يُبلَّغ العملاء بشيء منذ مدة تتجاوز الموعود؛ أرسل تحديثًا ولو بلا جديد.</translation>
    </message>
    <message>
        <source>Two mitigations run at once; finish or stop one, or nobody will know which helped.</source>
        <translation>يجري إجراءا تخفيف في آن واحد؛ أنهِ أحدهما أو أوقفه، وإلا فلن يُعرف أيهما أفاد.</translation>
    </message>
    <message>
        <source>A cause is recorded without a finding that supports it; log the evidence or call it a hypothesis.</source>
        <translation>سُجِّل سبب بلا نتيجة تدعمه؛ دوّن الدليل أو سمّه فرضية.</translation>
    </message>
    <message>
        <source>The commander works hands-on; give the action to somebody and keep the overview.</source>
        <translation>القائد ينفّذ بنفسه؛ أسند الإجراء إلى غيرك واحتفظ بالنظرة الشاملة.</translation>
    </message>
    <message>
        <source>More than 30 minutes passed before anybody coordinated; declare and assign roles earlier next time.</source>
        <translation>مضت أكثر من 30 دقيقة قبل أن يتولى أحد التنسيق؛ أعلن الحادث وأسند الأدوار أبكر في المرة القادمة.</translation>
    </message>
    <message>
        <source>It was declared long after impact began; declaring early costs nothing.</source>
        <translation>أُعلن الحادث بعد بدء الأثر بمدة طويلة؛ الإعلان المبكر لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>More than seven people report to the commander; form a sub-team.</source>
        <translation>أكثر من سبعة أشخاص يتبعون القائد مباشرة؛ شكّل فريقًا فرعيًا.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Declare incident…</source>
        <translation>إعلان حادث…</translation>
    </message>
    <message>
        <source>Start a new incident; only a title is needed.</source>
        <translation>بدء حادث جديد؛ يكفي العنوان.</translation>
    </message>
    <message>
        <source>&amp;Go to incident…</source>
        <translation>الانتقال إلى حادث…</translation>
    </message>
    <message>
        <source>Open an incident by its reference or title.</source>
        <translation>فتح حادث بمرجعه أو عنوانه.</translation>
    </message>
    <message>
        <source>Change &amp;status…</source>
        <translation>تغيير الحالة…</translation>
    </message>
    <message>
        <source>Choose where the response stands.</source>
        <translation>اختيار المرحلة التي بلغتها الاستجابة.</translation>
    </message>
    <message>
        <source>Change se&amp;verity…</source>
        <translation>تغيير الخطورة…</translation>
    </message>
    <message>
        <source>Raise or lower the severity; lowering asks for a reason.</source>
        <translation>رفع الخطورة أو خفضها؛ يتطلب الخفض ذكر السبب.</translation>
    </message>
    <message>
        <source>&amp;Assign role…</source>
        <translation>إسناد دور…</translation>
    </message>
    <message>
        <source>Give a role to a person, or make it vacant.</source>
        <translation>إسناد دور إلى شخص أو جعله شاغرًا.</translation>
    </message>
    <message>
        <source>&amp;Take command</source>
        <translation>تولّي القيادة</translation>
    </message>
    <message>
        <source>Become incident commander; asks once.</source>
        <translation>تولّي دور قائد الحادث؛ يُطلب التأكيد مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Hand over command…</source>
        <translation>تسليم القيادة…</translation>
    </message>
    <message>
        <source>Offer command to someone; it passes when they accept.</source>
        <translation>عرض القيادة على شخص؛ تنتقل إليه عند قبوله.</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>إضافة رابط…</translation>
    </message>
    <message>
        <source>Attach a dashboard, ticket or channel address.</source>
        <translation>إرفاق عنوان لوحة معلومات أو تذكرة أو قناة.</translation>
    </message>
    <message>
        <source>&amp;Edit details</source>
        <translation>تحرير التفاصيل</translation>
    </message>
    <message>
        <source>Edit title, impact, services and milestones in place.</source>
        <translation>تحرير العنوان والأثر والخدمات والمعالم في مكانها.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write the incident as PDF, Markdown, HTML or JSON.</source>
        <translation>كتابة الحادث بصيغة PDF أو Markdown أو HTML أو JSON.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Watch the checkout rehearsal in a window of its own.</source>
        <translation>مشاهدة تمرين الدفع في نافذة مستقلة.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close Quarterdeck; warns while an incident is active.</source>
        <translation>إغلاق Quarterdeck؛ مع تحذير إن كان هناك حادث نشط.</translation>
    </message>
    <message>
        <source>&amp;Write in the scribe line</source>
        <translation>الكتابة في سطر المدوِّن</translation>
    </message>
    <message>
        <source>Put the keyboard in the scribe line; Esc returns to where you were.</source>
        <translation>نقل لوحة المفاتيح إلى سطر المدوِّن؛ Esc يعيدك إلى موضعك السابق.</translation>
    </message>
    <message>
        <source>&amp;Stamp now</source>
        <translation>تثبيت الوقت الآن</translation>
    </message>
    <message>
        <source>Keep this moment; the next entry you write takes it.</source>
        <translation>حفظ هذه اللحظة؛ يأخذها المُدخل التالي الذي تكتبه.</translation>
    </message>
    <message>
        <source>&amp;Next pending stamp</source>
        <translation>الوقت المثبَّت التالي</translation>
    </message>
    <message>
        <source>Write the entry for the oldest kept moment.</source>
        <translation>كتابة المُدخل لأقدم لحظة محفوظة.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>The line is an action for one named person.</source>
        <translation>السطر إجراء لشخص واحد مسمّى.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>The line is a decision.</source>
        <translation>السطر قرار.</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>The line is a finding.</source>
        <translation>السطر نتيجة.</translation>
    </message>
    <message>
        <source>&amp;Communication sent</source>
        <translation>اتصال مُرسَل</translation>
    </message>
    <message>
        <source>The line says what was told to whom.</source>
        <translation>السطر يبيّن ما قيل ولمن.</translation>
    </message>
    <message>
        <source>Follow-&amp;up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The line is something to do after the incident.</source>
        <translation>السطر عمل يُنجز بعد الحادث.</translation>
    </message>
    <message>
        <source>A&amp;mend entry</source>
        <translation>تصحيح المُدخل</translation>
    </message>
    <message>
        <source>Correct the selected entry; the earlier wording stays.</source>
        <translation>تصحيح المُدخل المحدد؛ تبقى الصياغة السابقة محفوظة.</translation>
    </message>
    <message>
        <source>St&amp;rike entry…</source>
        <translation>شطب المُدخل…</translation>
    </message>
    <message>
        <source>Rule the selected entry through, with a reason; it stays legible.</source>
        <translation>شطب المُدخل المحدد مع ذكر السبب؛ يبقى مقروءًا.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>First the text of the line, then your last change.</source>
        <translation>نص السطر أولًا، ثم آخر تغيير أجريته.</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Bring back what undo took.</source>
        <translation>استعادة ما أزاله التراجع.</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the timeline.</source>
        <translation>البحث في الخط الزمني.</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>الانتقال إلى التطابق التالي.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Go to the previous match.</source>
        <translation>الانتقال إلى التطابق السابق.</translation>
    </message>
    <message>
        <source>Cop&amp;y as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy the selected entries, or the whole timeline.</source>
        <translation>نسخ المُدخلات المحددة أو الخط الزمني كله.</translation>
    </message>
    <message>
        <source>&amp;Command mode</source>
        <translation>وضع القيادة</translation>
    </message>
    <message>
        <source>Board, details and roles side by side.</source>
        <translation>اللوحة والتفاصيل والأدوار جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>&amp;Scribe mode</source>
        <translation>وضع المدوِّن</translation>
    </message>
    <message>
        <source>The timeline fills the window.</source>
        <translation>الخط الزمني يملأ النافذة.</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Type what you want to do.</source>
        <translation>اكتب ما تريد فعله.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane.</source>
        <translation>نقل لوحة المفاتيح إلى الجزء التالي.</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane.</source>
        <translation>نقل لوحة المفاتيح إلى الجزء السابق.</translation>
    </message>
    <message>
        <source>Board as &amp;list</source>
        <translation>اللوحة كقائمة</translation>
    </message>
    <message>
        <source>Switch the board between cards and a sortable list.</source>
        <translation>تبديل اللوحة بين البطاقات وقائمة قابلة للفرز.</translation>
    </message>
    <message>
        <source>&amp;Filter the board</source>
        <translation>تصفية اللوحة</translation>
    </message>
    <message>
        <source>Narrow the board by words, service, severity or status.</source>
        <translation>تضييق اللوحة حسب الكلمات أو الخدمة أو الخطورة أو الحالة.</translation>
    </message>
    <message>
        <source>&amp;Time: local, UTC, both</source>
        <translation>الوقت: محلي، UTC، كلاهما</translation>
    </message>
    <message>
        <source>Change how times are shown; what is stored stays.</source>
        <translation>تغيير طريقة عرض الأوقات؛ يبقى المخزَّن كما هو.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Larger text everywhere.</source>
        <translation>نص أكبر في كل مكان.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Smaller text everywhere.</source>
        <translation>نص أصغر في كل مكان.</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <source>Text at its normal size.</source>
        <translation>النص بحجمه العادي.</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <translation>نص داكن على خلفية فاتحة.</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <translation>نص فاتح على خلفية داكنة.</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>سمة النظام</translation>
    </message>
    <message>
        <source>Follow the desktop's light or dark setting.</source>
        <translation>اتباع إعداد سطح المكتب الفاتح أو الداكن.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>Panes back to where they were at first.</source>
        <translation>إعادة الأجزاء إلى مواضعها الأولى.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>How the scribe line and the console work.</source>
        <translation>كيفية عمل سطر المدوِّن ووحدة التحكم.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Every key, on one page.</source>
        <translation>جميع المفاتيح في صفحة واحدة.</translation>
    </message>
    <message>
        <source>&amp;About Quarterdeck</source>
        <translation>حول Quarterdeck</translation>
    </message>
    <message>
        <source>Version, licence and where the journal is.</source>
        <translation>الإصدار والترخيص وموضع السجل.</translation>
    </message>
    <message>
        <source>&amp;Who may see it…</source>
        <translation>من يمكنه رؤيته…</translation>
    </message>
    <message>
        <source>Make the incident private to a list of people, or open to all.</source>
        <translation>جعل الحادث خاصًا بقائمة أشخاص أو مفتوحًا للجميع.</translation>
    </message>
    <message>
        <source>&amp;Connect to a shared database…</source>
        <translation>الاتصال بقاعدة بيانات مشتركة…</translation>
    </message>
    <message>
        <source>See and write the same incidents as everyone who connects to it.</source>
        <translation>رؤية الحوادث نفسها وكتابتها مع كل من يتصل بها.</translation>
    </message>
    <message>
        <source>&amp;Disconnect from the database</source>
        <translation>قطع الاتصال بقاعدة البيانات</translation>
    </message>
    <message>
        <source>Go back to the journal of this computer; what is not sent yet is kept.</source>
        <translation>العودة إلى سجل هذا الحاسوب؛ يُحتفظ بما لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>&amp;Move my incidents to the database…</source>
        <translation>نقل حوادثي إلى قاعدة البيانات…</translation>
    </message>
    <message>
        <source>Copy what the journal of this computer holds to the shared database.</source>
        <translation>نسخ محتوى سجل هذا الحاسوب إلى قاعدة البيانات المشتركة.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Journal, shared database, and the incident's state to compare with another console.</source>
        <translation>السجل وقاعدة البيانات المشتركة وحالة الحادث لمقارنتها بوحدة تحكم أخرى.</translation>
    </message>
    <message>
        <source>Severity &amp;matrix…</source>
        <translation>مصفوفة الخطورة…</translation>
    </message>
    <message>
        <source>Rate the severity by the policy's questions; the worst answer decides.</source>
        <translation>تقدير الخطورة وفق أسئلة السياسة؛ أسوأ إجابة هي الحاسمة.</translation>
    </message>
    <message>
        <source>&amp;Review mode</source>
        <translation>وضع المراجعة</translation>
    </message>
    <message>
        <source>Figures and charts over a period, and the incidents behind them.</source>
        <translation>أرقام ومخططات عن فترة، والحوادث التي تستند إليها.</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>الجدار</translation>
    </message>
    <message>
        <source>Show the room what matters, on a screen of its own; again closes it.</source>
        <translation>عرض المهم للغرفة على شاشة مستقلة؛ التكرار يغلقه.</translation>
    </message>
    <message>
        <source>Set &amp;up the wall…</source>
        <translation>إعداد الجدار…</translation>
    </message>
    <message>
        <source>Choose the wall's screen, measure it, and say how far the farthest seat is.</source>
        <translation>اختيار شاشة الجدار وقياسها وتحديد بُعد أبعد مقعد.</translation>
    </message>
    <message>
        <source>Record that someone has taken up the incident; after that, that the worst alarm was seen.</source>
        <translation>تسجيل أن شخصًا تولى الحادث؛ وبعد ذلك أن أسوأ إنذار قد رُئي.</translation>
    </message>
    <message>
        <source>Snoo&amp;ze the worst alarm…</source>
        <translation>تأ&amp;جيل أسوأ إنذار…</translation>
    </message>
    <message>
        <source>Keep it quiet for one to ten minutes; it stays listed and comes back.</source>
        <translation>إسكاته من دقيقة إلى عشر دقائق؛ يبقى في القائمة ويعود.</translation>
    </message>
    <message>
        <source>Escalate to the ne&amp;xt tier</source>
        <translation>التصعيد إلى المستوى ال&amp;تالي</translation>
    </message>
    <message>
        <source>Log that the next tier of the policy's ladder is asked for, and who that is.</source>
        <translation>تسجيل طلب المستوى التالي من سلم السياسة ومن هو.</translation>
    </message>
    <message>
        <source>&amp;Write an update…</source>
        <translation>ا&amp;كتب تحديثًا…</translation>
    </message>
    <message>
        <source>Tell customers, the status page, colleagues or leadership; who is due, templates, rules and approval.</source>
        <translation>أبلغ العملاء أو صفحة الحالة أو الزملاء أو الإدارة؛ من حان دوره، والقوالب والقواعد والموافقة.</translation>
    </message>
    <message>
        <source>Read past incidents from a table, a status page, a pager, a chat or a postmortem.</source>
        <translation>قراءة حوادث سابقة من جدول أو صفحة حالة أو نظام استدعاء أو محادثة أو مراجعة لاحقة.</translation>
    </message>
    <message>
        <source>&amp;Take back an import…</source>
        <translation>سحب است&amp;يراد…</translation>
    </message>
    <message>
        <source>Withdraw everything one import brought, or bring it back; nothing is erased.</source>
        <translation>سحب كل ما جاء به استيراد واحد، أو إعادته؛ لا يُمحى شيء.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>Theme, times, text size and sound; and the team's policy with its editor.</source>
        <translation>المظهر والأوقات وحجم النص والصوت؛ وسياسة الفريق مع محررها.</translation>
    </message>
    <message>
        <source>&amp;Quick notes</source>
        <translation>&amp;ملاحظات سريعة</translation>
    </message>
    <message>
        <source>Write something down before there is an incident; log it in one later, with its time.</source>
        <translation>اكتب شيئًا قبل أن يكون هناك حادث؛ وسجله فيه لاحقًا بوقته.</translation>
    </message>
    <message>
        <source>Scribe &amp;bar</source>
        <translation>&amp;شريط الكاتب</translation>
    </message>
    <message>
        <source>The scribe line in a small window that stays on top of other programs.</source>
        <translation>سطر الكاتب في نافذة صغيرة تبقى فوق البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Abbre&amp;viations…</source>
        <translation>ا&amp;ختصارات…</translation>
    </message>
    <message>
        <source>Short forms that the scribe line writes out: ;rb and a space.</source>
        <translation>صيغ قصيرة يكتبها سطر الكاتب كاملة: ;rb ومسافة.</translation>
    </message>
    <message>
        <source>Attac&amp;h files…</source>
        <translation>إر&amp;فاق ملفات…</translation>
    </message>
    <message>
        <source>Add a screenshot or file to the next entry; pasting or dropping it does the same.</source>
        <translation>إضافة لقطة شاشة أو ملف إلى القيد التالي؛ واللصق أو الإفلات يفعل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Open the entry's file</source>
        <translation>&amp;فتح ملف القيد</translation>
    </message>
    <message>
        <source>Show the file of the selected entry at its full size.</source>
        <translation>عرض ملف القيد المختار بحجمه الكامل.</translation>
    </message>
    <message>
        <source>&amp;Boards of work</source>
        <translation>&amp;لوحات العمل</translation>
    </message>
    <message>
        <source>Actions, hypotheses and decisions of the open incident; every key is in their menu.</source>
        <translation>إجراءات وفرضيات وقرارات الحادث المفتوح؛ وكل مفتاح في قائمتها.</translation>
    </message>
    <message>
        <source>New &amp;action…</source>
        <translation>إ&amp;جراء جديد…</translation>
    </message>
    <message>
        <source>A task for one named person, with a time to report back.</source>
        <translation>مهمة لشخص مسمى، مع وقت للعودة بالخبر.</translation>
    </message>
    <message>
        <source>Start a &amp;mitigation…</source>
        <translation>بدء &amp;تخفيف…</translation>
    </message>
    <message>
        <source>Choose how to make the impact go away, with its risks; one change at a time.</source>
        <translation>اختيار كيفية إزالة الأثر مع مخاطرها؛ تغيير واحد في كل مرة.</translation>
    </message>
    <message>
        <source>New &amp;hypothesis…</source>
        <translation>&amp;فرضية جديدة…</translation>
    </message>
    <message>
        <source>Write down what may be the cause, so that nobody tries it twice.</source>
        <translation>تدوين السبب المحتمل كي لا يجربه أحد مرتين.</translation>
    </message>
    <message>
        <source>&amp;Propose a decision…</source>
        <translation>ا&amp;قتراح قرار…</translation>
    </message>
    <message>
        <source>Ask for objections before it is decided; the wall shows it.</source>
        <translation>طلب الاعتراضات قبل القرار؛ ويعرضه الجدار.</translation>
    </message>
    <message>
        <source>&amp;Link the entry as evidence…</source>
        <translation>&amp;ربط القيد دليلًا…</translation>
    </message>
    <message>
        <source>The entry selected in the timeline speaks for or against a hypothesis.</source>
        <translation>القيد المحدد في الخط الزمني يؤيد فرضية أو يعارضها.</translation>
    </message>
    <message>
        <source>Soun&amp;d of alarms on or off</source>
        <translation>&amp;صوت الإنذارات تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Three notes when something is overdue, one when it is due; the strip says whether it is on.</source>
        <translation>ثلاث نغمات عند التأخر وواحدة عند الاستحقاق؛ والشريط يبيّن إن كان الصوت مفعلًا.</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Apply mine</source>
        <translation>تطبيق تغييري</translation>
    </message>
    <message>
        <source>%1 set the status to %2 at %3, you to %4 at %5. %1's stands.</source>
        <translation>عيّن %1 الحالة إلى %2 عند %3، وعيّنتها أنت إلى %4 عند %5. المعتمد تغيير %1.</translation>
    </message>
    <message>
        <source>%1 set the status to %2 at %3, %4 to %5 at %6. %1's stands.</source>
        <translation>عيّن %1 الحالة إلى %2 عند %3، وعيّنها %4 إلى %5 عند %6. المعتمد تغيير %1.</translation>
    </message>
    <message>
        <source>%1 set the severity to %2 at %3, you to %4 at %5. %1's stands.</source>
        <translation>عيّن %1 الخطورة إلى %2 عند %3، وعيّنتها أنت إلى %4 عند %5. المعتمد تغيير %1.</translation>
    </message>
    <message>
        <source>%1 set the severity to %2 at %3, %4 to %5 at %6. %1's stands.</source>
        <translation>عيّن %1 الخطورة إلى %2 عند %3، وعيّنها %4 إلى %5 عند %6. المعتمد تغيير %1.</translation>
    </message>
    <message>
        <source>Set at the same time as %1's change</source>
        <translation>عُيِّن في الوقت نفسه مع تغيير %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 made %2 commander at %3, you %4 at %5. %1's stands.</source>
        <translation>جعل %1 القائد %2 عند %3، وجعلته أنت %4 عند %5. المعتمد تغيير %1.</translation>
    </message>
    <message>
        <source>%1 made %2 commander at %3, %4 %5 at %6. %1's stands.</source>
        <translation>جعل %1 القائد %2 عند %3، وجعله %4 %5 عند %6. المعتمد تغيير %1.</translation>
    </message>
    <message>
        <source>%1 took command at %2, you at %3. %1 is commander.</source>
        <translation>تولى %1 القيادة عند %2، وتوليتها أنت عند %3. القائد هو %1.</translation>
    </message>
    <message>
        <source>%1 took command at %2, %3 at %4. %1 is commander.</source>
        <translation>تولى %1 القيادة عند %2، وتولاها %3 عند %4. القائد هو %1.</translation>
    </message>
    <message>
        <source>@%1: please hand command over to @%2</source>
        <translation>@%1: يُرجى تسليم القيادة إلى @%2</translation>
    </message>
    <message>
        <source>Request handover</source>
        <translation>طلب تسليم القيادة</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The database on %1 does not accept this password for %3; type it again, or ask for a new one.</source>
        <translation>لا تقبل قاعدة البيانات على %1 كلمة المرور هذه لـ %3؛ أعد كتابتها أو اطلب كلمة جديدة.</translation>
    </message>
    <message>
        <source>The database on %1 does not let %3 in from this computer; ask whoever runs it to allow it over TLS in pg_hba.conf.</source>
        <translation>لا تسمح قاعدة البيانات على %1 بدخول %3 من هذا الحاسوب؛ اطلب من مسؤولها السماح به عبر TLS في pg_hba.conf.</translation>
    </message>
    <message>
        <source>There is no database %4 on %1; check the name in the address.</source>
        <translation>لا توجد قاعدة بيانات %4 على %1؛ تحقق من الاسم في العنوان.</translation>
    </message>
    <message>
        <source>%3 may not use the database %4 on %1; ask for it to be added as a member.</source>
        <translation>لا يحق لـ %3 استخدام قاعدة البيانات %4 على %1؛ اطلب إضافته كعضو.</translation>
    </message>
    <message>
        <source>The database on %1 is starting or stopping; wait a moment.</source>
        <translation>قاعدة البيانات على %1 قيد البدء أو الإيقاف؛ انتظر لحظة.</translation>
    </message>
    <message>
        <source>The database on %1 has no free connection; close a console, or ask for a higher max_connections.</source>
        <translation>لا يوجد اتصال متاح بقاعدة البيانات على %1؛ أغلق وحدة تحكم أو اطلب رفع قيمة max_connections.</translation>
    </message>
    <message>
        <source>No server of %1 takes writes now; wait until one is promoted, or name the primary.</source>
        <translation>لا يقبل أي خادم من %1 الكتابة الآن؛ انتظر حتى يُرقّى أحدها أو حدّد الخادم الرئيسي.</translation>
    </message>
    <message>
        <source>%1 offers no encryption, so nothing was sent; ask for TLS to be switched on there.</source>
        <translation>لا يوفّر %1 التعمية، فلم يُرسَل شيء؛ اطلب تفعيل TLS هناك.</translation>
    </message>
    <message>
        <source>The certificate on %1 is for another name; use the name that is in the certificate, or ask for a new one.</source>
        <translation>الشهادة على %1 صادرة لاسم آخر؛ استخدم الاسم الوارد في الشهادة أو اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: it has expired, or another authority issued it; renew it, or set the right root certificate.</source>
        <translation>لا يمكن الوثوق بشهادة %1: انتهت صلاحيتها أو أصدرتها جهة أخرى؛ جدّدها أو عيّن شهادة الجذر الصحيحة.</translation>
    </message>
    <message>
        <source>The root certificate to check %1 with cannot be read; put the file your administrator gave you where sslrootcert says.</source>
        <translation>تتعذر قراءة شهادة الجذر اللازمة للتحقق من %1؛ ضع الملف الذي أعطاك إياه المسؤول في الموضع المحدد في sslrootcert.</translation>
    </message>
    <message>
        <source>%1 does not prove itself by SCRAM over TLS; ask for scram-sha-256 in pg_hba.conf, then set the password anew.</source>
        <translation>لا يُثبت %1 هويته بواسطة SCRAM عبر TLS؛ اطلب scram-sha-256 في pg_hba.conf، ثم عيّن كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>The database on %1 asks for the password of %3; type it.</source>
        <translation>تطلب قاعدة البيانات على %1 كلمة مرور %3؛ اكتبها.</translation>
    </message>
    <message>
        <source>What answers on %1 port %2 is no PostgreSQL server; check the address.</source>
        <translation>ما يستجيب على %1 بالمنفذ %2 ليس خادم PostgreSQL؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Nothing answers on %1 port %2; check the address, and that the database runs.</source>
        <translation>لا شيء يستجيب على %1 بالمنفذ %2؛ تحقق من العنوان ومن أن قاعدة البيانات تعمل.</translation>
    </message>
    <message>
        <source>The name %1 cannot be found; check its spelling and the network.</source>
        <translation>تعذر العثور على الاسم %1؛ تحقق من كتابته ومن الشبكة.</translation>
    </message>
    <message>
        <source>%1 does not answer; check the network, or wait.</source>
        <translation>لا يستجيب %1؛ تحقق من الشبكة أو انتظر.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made; check the certificate settings on both sides.</source>
        <translation>تعذر إنشاء الاتصال المعمّى بـ %1؛ تحقق من إعدادات الشهادات لدى الطرفين.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read; check how it is written.</source>
        <translation>تتعذر قراءة عنوان قاعدة البيانات؛ تحقق من طريقة كتابته.</translation>
    </message>
    <message>
        <source>This login is no member of the Quarterdeck database %4 on %1; ask for it to be added.</source>
        <translation>اسم الدخول هذا ليس عضوًا في قاعدة بيانات Quarterdeck %4 على %1؛ اطلب إضافته.</translation>
    </message>
    <message>
        <source>%4 on %1 is no Quarterdeck database; check the name, or run `quarterdeckctl database init`.</source>
        <translation>قاعدة البيانات %4 على %1 ليست قاعدة بيانات Quarterdeck؛ تحقق من الاسم أو شغّل `quarterdeckctl database init`.</translation>
    </message>
    <message>
        <source>The database on %1 needs a newer Quarterdeck; update this console.</source>
        <translation>تتطلب قاعدة البيانات على %1 إصدارًا أحدث من Quarterdeck؛ حدّث وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>The database on %1 is older than this Quarterdeck; run `quarterdeckctl database upgrade`.</source>
        <translation>قاعدة البيانات على %1 أقدم من إصدار Quarterdeck هذا؛ شغّل `quarterdeckctl database upgrade`.</translation>
    </message>
    <message>
        <source>%1 is a connection pool in transaction mode; use session mode, or the database's own port.</source>
        <translation>%1 مجمّع اتصالات في وضع المعاملات؛ استخدم وضع الجلسات أو منفذ قاعدة البيانات نفسها.</translation>
    </message>
</context>
<context>
    <name>ConnectionAddress</name>
    <message>
        <source>Encrypted, server verified (recommended)</source>
        <translation>معمّى، مع التحقق من الخادم (موصى به)</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified, host name not</source>
        <translation>معمّى، مع التحقق من الشهادة دون اسم المضيف</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>معمّى، دون التحقق من الخادم</translation>
    </message>
    <message>
        <source>Encrypted only if the server offers it</source>
        <translation>معمّى فقط إن وفّر الخادم ذلك</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير معمّى</translation>
    </message>
    <message>
        <source>Risk: any server with a certificate of the same authority can pretend to be this one.</source>
        <translation>الخطر: يمكن لأي خادم يحمل شهادة من الجهة نفسها أن ينتحل هوية هذا الخادم.</translation>
    </message>
    <message>
        <source>Risk: anyone on the way can pretend to be the server and read and change everything.</source>
        <translation>الخطر: يمكن لأي طرف على مسار الاتصال أن ينتحل هوية الخادم ويقرأ كل شيء ويغيّره.</translation>
    </message>
    <message>
        <source>Risk: everything, the incidents' texts included, can be read and changed on the way.</source>
        <translation>الخطر: يمكن قراءة كل شيء وتغييره على مسار الاتصال، بما في ذلك نصوص الحوادث.</translation>
    </message>
    <message>
        <source>Name the server, for example db1.example.com.</source>
        <translation>حدّد اسم الخادم، مثل db1.example.com.</translation>
    </message>
    <message>
        <source>Name the database on that server.</source>
        <translation>حدّد اسم قاعدة البيانات على ذلك الخادم.</translation>
    </message>
    <message>
        <source>Give your login: everything you write is recorded under it.</source>
        <translation>أدخل اسم الدخول: يُسجَّل به كل ما تكتبه.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read; choose the one your database administrator gave you.</source>
        <translation>تتعذر قراءة ملف الشهادة؛ اختر الملف الذي أعطاك إياه مسؤول قاعدة البيانات.</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>mandatory</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>within %1, then every %2</source>
        <translation>خلال %1، ثم كل %2</translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1، خلال %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 س</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>غرفة العمليات</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>صفحة الحالة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>داخليًا</translation>
    </message>
    <message>
        <source>Impact over</source>
        <translation>انتهاء الأثر</translation>
    </message>
    <message>
        <source>Paged</source>
        <translation>استدعاء المناوب</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>الإدارة</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>field %1 goes on after its closing quote</source>
        <translation>يستمر الحقل %1 بعد علامة الاقتباس الختامية</translation>
    </message>
    <message>
        <source>field %1 has a quote but does not begin with one</source>
        <translation>في الحقل %1 علامة اقتباس لكنه لا يبدأ بها</translation>
    </message>
    <message>
        <source>it has a carriage return without a line feed</source>
        <translation>فيه رجوع إلى أول السطر دون سطر جديد</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it has a NUL character</source>
        <translation>فيه محرف NUL</translation>
    </message>
    <message>
        <source>it is longer than %1 kB, or a quote in it is never closed</source>
        <translation>أطول من %1 ك.بايت، أو فيه علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation>فيه علامة اقتباس لم تُغلق</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>the journal to work on (QUARTERDECK_JOURNAL; default: the user's own)</source>
        <translation>السجل المطلوب العمل عليه (QUARTERDECK_JOURNAL؛ الافتراضي: سجل المستخدم نفسه)</translation>
    </message>
    <message>
        <source>who is writing (QUARTERDECK_USER; default: the user of this computer)</source>
        <translation>من يكتب (QUARTERDECK_USER؛ الافتراضي: مستخدم هذا الحاسوب)</translation>
    </message>
    <message>
        <source>time zone of times without one, such as Europe/Berlin (default: this computer's)</source>
        <translation>المنطقة الزمنية للأوقات التي لا تحددها، مثل Europe/Berlin (الافتراضي: منطقة هذا الحاسوب)</translation>
    </message>
    <message>
        <source>how long to wait for the shared database (default: 2s)</source>
        <translation>مدة انتظار قاعدة البيانات المشتركة (الافتراضي: 2s)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>طباعة JSON</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>a level of the severity scale: SEV-2, sev2 or 2</source>
        <translation>مستوى من سلّم الخطورة: SEV-2 أو sev2 أو 2</translation>
    </message>
    <message>
        <source>an affected service; may be repeated</source>
        <translation>خدمة متأثرة؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>who commands</source>
        <translation>من يقود</translation>
    </message>
    <message>
        <source>what customers notice</source>
        <translation>ما يلاحظه العملاء</translation>
    </message>
    <message>
        <source>when customers were first affected</source>
        <translation>متى بدأ تأثر العملاء</translation>
    </message>
    <message>
        <source>when it was noticed</source>
        <translation>متى لوحظ</translation>
    </message>
    <message>
        <source>how it was noticed: alert, customer, internal or healthcheck</source>
        <translation>كيف لوحظ: alert أو customer أو internal أو healthcheck</translation>
    </message>
    <message>
        <source>when it happened: 14:32, -5m, 1432z or 2024-11-15T14:32:00Z (default: now)</source>
        <translation>متى حدث: 14:32 أو -5m أو 1432z أو 2024-11-15T14:32:00Z (الافتراضي: الآن)</translation>
    </message>
    <message>
        <source>real, drill, test or backfill</source>
        <translation>real أو drill أو test أو backfill</translation>
    </message>
    <message>
        <source>only for those named in it</source>
        <translation>لمن ورد اسمه فيه فقط</translation>
    </message>
    <message>
        <source>type of the entry, unless the line says it</source>
        <translation>نوع المُدخل، ما لم يحدده السطر</translation>
    </message>
    <message>
        <source>why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>accept the command that was offered to you</source>
        <translation>قبول القيادة المعروضة عليك</translation>
    </message>
    <message>
        <source>report back within this time: 10m, 1h30</source>
        <translation>الإبلاغ خلال هذه المدة: 10m أو 1h30</translation>
    </message>
    <message>
        <source>only this status</source>
        <translation>هذه الحالة فقط</translation>
    </message>
    <message>
        <source>declared at this time or later; a date alone is its midnight</source>
        <translation>المُعلَنة في هذا الوقت أو بعده؛ التاريخ وحده يعني منتصف ليلته</translation>
    </message>
    <message>
        <source>declared before this time; for an action, who is to do it</source>
        <translation>المُعلَنة قبل هذا الوقت؛ وللإجراء: من ينفّذه</translation>
    </message>
    <message>
        <source>only with these words in the title, the services or the ref</source>
        <translation>فقط ما وردت هذه الكلمات في عنوانه أو خدماته أو مرجعه</translation>
    </message>
    <message>
        <source>only those not resolved or closed</source>
        <translation>فقط غير المحلولة وغير المغلقة</translation>
    </message>
    <message>
        <source>every incident; for a timeline, earlier wordings too</source>
        <translation>جميع الحوادث؛ وللخط الزمني: الصياغات السابقة أيضًا</translation>
    </message>
    <message>
        <source>md, html, pdf or json; with --all csv or json</source>
        <translation>md أو html أو pdf أو json؛ ومع --all csv أو json</translation>
    </message>
    <message>
        <source>write to this file instead of standard output</source>
        <translation>الكتابة إلى هذا الملف بدلًا من الخرج القياسي</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>بيان ما كان سيُنفَّذ دون تنفيذ أي شيء</translation>
    </message>
    <message>
        <source>how many times faster than it was (default: instant)</source>
        <translation>كم مرة أسرع من الواقع (الافتراضي: فوري)</translation>
    </message>
    <message>
        <source>write pictures, exports and figures into this folder</source>
        <translation>كتابة الصور وملفات التصدير والمقاييس في هذا المجلد</translation>
    </message>
    <message>
        <source>There is no option %1; if it is text, put -- before it.</source>
        <translation>لا يوجد خيار %1؛ إن كان نصًا فضع -- قبله.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>الخيار --%1 لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>الخيار --%1 يحتاج إلى قيمة: --%1 %2.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات جميع الأوامر:</translation>
    </message>
    <message>
        <source>declare a new incident</source>
        <translation>إعلان حادث جديد</translation>
    </message>
    <message>
        <source>Only the title is needed. Detection stays unrecorded unless --detected says when.</source>
        <translation>العنوان وحده مطلوب. يبقى وقت الاكتشاف غير مسجَّل ما لم يحدده --detected.</translation>
    </message>
    <message>
        <source>log entries in the scribe's grammar; - reads lines from standard input</source>
        <translation>تدوين مُدخلات بصيغة المدوِّن؛ - يقرأ الأسطر من الدخل القياسي</translation>
    </message>
    <message>
        <source>A LINE is [time] [type] text: "14:32 ! roll back v3.2 @alice". Types: ! decision, ? hypothesis, &gt; action, * finding, = result, + follow-up, &amp; communication, or d: a: h: f: r: t: c: e: x: s: n:. A LINE that begins with - needs -- before it.</source>
        <translation>صيغة LINE هي [time] [type] text: "14:32 ! roll back v3.2 @alice". الأنواع: ! قرار، ? فرضية، &gt; إجراء، * نتيجة، = حصيلة، + متابعة، &amp; اتصال، أو d: a: h: f: r: t: c: e: x: s: n:. إذا بدأ LINE بالرمز - فيجب وضع -- قبله.</translation>
    </message>
    <message>
        <source>correct an entry; the earlier wording is kept</source>
        <translation>تصحيح مُدخل؛ تُحفظ الصياغة السابقة</translation>
    </message>
    <message>
        <source>Time and type stay as they were unless the LINE says others.</source>
        <translation>يبقى الوقت والنوع كما هما ما لم يحدد LINE غيرهما.</translation>
    </message>
    <message>
        <source>strike an entry; it stays legible</source>
        <translation>شطب مُدخل؛ يبقى مقروءًا</translation>
    </message>
    <message>
        <source>change the status</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>STATUS is detected, investigating, mitigating, monitoring, resolved or closed. Only resolved stamps a milestone.</source>
        <translation>STATUS هو detected أو investigating أو mitigating أو monitoring أو resolved أو closed. وحدها resolved تسجّل مَعلَمًا.</translation>
    </message>
    <message>
        <source>rate the severity; lowering it needs a reason</source>
        <translation>تقدير الخطورة؛ خفضها يحتاج إلى سبب</translation>
    </message>
    <message>
        <source>record, correct or clear a milestone</source>
        <translation>تسجيل مَعلَم أو تصحيحه أو مسحه</translation>
    </message>
    <message>
        <source>NAME is impact_started, detected, acknowledged, declared, severity_set, engaged, cause_identified, mitigated, resolved or verified. Correcting a recorded time needs a reason.</source>
        <translation>NAME هو impact_started أو detected أو acknowledged أو declared أو severity_set أو engaged أو cause_identified أو mitigated أو resolved أو verified. تصحيح وقت مسجَّل يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>give a role to somebody, or free it</source>
        <translation>إسناد دور إلى شخص أو إخلاؤه</translation>
    </message>
    <message>
        <source>ROLE is commander (ic), deputy, operations (ops), communications (comms), scribe, or one of your own.</source>
        <translation>ROLE هو commander (ic) أو deputy أو operations (ops) أو communications (comms) أو scribe أو دور من عندك.</translation>
    </message>
    <message>
        <source>offer command to somebody; they run it with --accept</source>
        <translation>عرض القيادة على شخص؛ ينفّذ الأمر مع --accept</translation>
    </message>
    <message>
        <source>close an action with its result</source>
        <translation>إغلاق إجراء مع حصيلته</translation>
    </message>
    <message>
        <source>list incidents, newest first</source>
        <translation>سرد الحوادث، الأحدث أولًا</translation>
    </message>
    <message>
        <source>show its timeline as it now reads; --all adds earlier wordings</source>
        <translation>عرض خطه الزمني بصيغته الحالية؛ --all يضيف الصياغات السابقة</translation>
    </message>
    <message>
        <source>find entries and titles with all these words</source>
        <translation>البحث عن المُدخلات والعناوين التي تحوي كل هذه الكلمات</translation>
    </message>
    <message>
        <source>write a report of one incident, or all incidents as data</source>
        <translation>كتابة تقرير عن حادث واحد، أو جميع الحوادث كبيانات</translation>
    </message>
    <message>
        <source>Reports are in UTC unless --zone names another zone.</source>
        <translation>تُكتب التقارير بتوقيت UTC ما لم يحدد --zone منطقة أخرى.</translation>
    </message>
    <message>
        <source>import incidents; running it again changes nothing</source>
        <translation>استيراد حوادث؛ تكرار التنفيذ لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>print every accepted event as a JSON line until interrupted</source>
        <translation>طباعة كل حدث مقبول كسطر JSON حتى المقاطعة</translation>
    </message>
    <message>
        <source>play a scripted incident into a practice journal</source>
        <translation>تشغيل حادث معدّ مسبقًا في سجل تمرين</translation>
    </message>
    <message>
        <source>SCENARIO is checkout, or a scenario file. Without --journal a fresh practice journal is made and its path printed.</source>
        <translation>SCENARIO هو checkout أو ملف سيناريو. بدون --journal يُنشأ سجل تمرين جديد ويُطبع مساره.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Runs an incident from the command line, on the same journal as the window.</source>
        <translation>يدير حادثًا من سطر الأوامر، على السجل نفسه الذي تستخدمه النافذة.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed, 2 cannot be understood, 3 not found, 4 not allowed.</source>
        <translation>حالة الخروج: 0 تمّ، 1 رُفض أو فشل، 2 غير مفهوم، 3 غير موجود، 4 غير مسموح.</translation>
    </message>
    <message>
        <source>`quarterdeckctl COMMAND --help` says more about one command.</source>
        <translation>يعرض `quarterdeckctl COMMAND --help` المزيد عن أمر بعينه.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>“%1” is no kind; use real, drill, test or backfill.</source>
        <translation>«%1» ليس صنفًا صالحًا؛ استخدم real أو drill أو test أو backfill.</translation>
    </message>
    <message>
        <source>“%1” is no source; use alert, customer, internal or healthcheck.</source>
        <translation>«%1» ليس مصدرًا صالحًا؛ استخدم alert أو customer أو internal أو healthcheck.</translation>
    </message>
    <message>
        <source>The entry is empty; write what happened.</source>
        <translation>المُدخل فارغ؛ اكتب ما حدث.</translation>
    </message>
    <message>
        <source>“/%1” is a command, not an entry; use `quarterdeckctl %1`, or put a type before it: n: /%1 …</source>
        <translation>«/%1» أمر وليس مُدخلًا؛ استخدم `quarterdeckctl %1`، أو ضع نوعًا قبله: n: /%1 …</translation>
    </message>
    <message>
        <source>“%1” is no entry type; use one of %2.</source>
        <translation>«%1» ليس نوع مُدخل؛ استخدم أحد الآتي: %2.</translation>
    </message>
    <message>
        <source>The entry was logged but cannot be read back; look with `quarterdeckctl timeline %1`.</source>
        <translation>دُوِّن المُدخل لكن تعذّرت إعادة قراءته؛ تحقق باستخدام `quarterdeckctl timeline %1`.</translation>
    </message>
    <message>
        <source>it is too long; an entry holds %L1 characters</source>
        <translation>النص طويل جدًا؛ يتسع المُدخل لعدد %L1 من الأحرف</translation>
    </message>
    <message>
        <source>Line %1 and what follows were not logged: %2</source>
        <translation>لم يُدوَّن السطر %1 وما بعده: %2</translation>
    </message>
    <message>
        <source>Line %1 was not logged: %2</source>
        <translation>لم يُدوَّن السطر %1: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read; what came before is logged.</source>
        <translation>تعذّرت قراءة الدخل القياسي؛ دُوِّن ما سبق.</translation>
    </message>
    <message>
        <source>“%1” is no entry number; `quarterdeckctl timeline %2` shows them.</source>
        <translation>«%1» ليس رقم مُدخل؛ يعرض `quarterdeckctl timeline %2` الأرقام.</translation>
    </message>
    <message>
        <source>%1 has no entry %2.</source>
        <translation>لا يوجد في %1 مُدخل %2.</translation>
    </message>
    <message>
        <source>“-” stands alone: lines come from standard input or from the command line, not both.</source>
        <translation>«-» يُستخدم وحده: تأتي الأسطر من الدخل القياسي أو من سطر الأوامر، لا من كليهما.</translation>
    </message>
    <message>
        <source>Striking an entry needs a reason: --reason TEXT.</source>
        <translation>شطب المُدخل يحتاج إلى سبب: --reason TEXT.</translation>
    </message>
    <message>
        <source>An action is for one named person: --to HANDLE.</source>
        <translation>يُسند الإجراء إلى شخص واحد مسمّى: --to HANDLE.</translation>
    </message>
    <message>
        <source>“%1” is no length of time; write 10m or 1h30.</source>
        <translation>«%1» ليس مدة زمنية؛ اكتب 10m أو 1h30.</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle; use letters, digits, dots, dashes or underscores.</source>
        <translation>لا يصلح «%1» معرّفًا؛ استخدم أحرفًا أو أرقامًا أو نقاطًا أو شرطات أو شرطات سفلية.</translation>
    </message>
    <message>
        <source>“%1” is no action; an action looks like A7.</source>
        <translation>«%1» ليس إجراءً؛ يُكتب الإجراء بصيغة مثل A7.</translation>
    </message>
    <message>
        <source>%1 has no action %2.</source>
        <translation>لا يوجد في %1 إجراء %2.</translation>
    </message>
    <message>
        <source>%1 is already done.</source>
        <translation>سبق إنجاز %1.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; choose another place.</source>
        <translation>تعذّرت كتابة %1: %2؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>All incidents can be exported as csv or json: --all --format csv.</source>
        <translation>يمكن تصدير جميع الحوادث بصيغة csv أو json: --all --format csv.</translation>
    </message>
    <message>
        <source>Name one incident, or export --all.</source>
        <translation>حدد حادثًا واحدًا، أو صدّر --all.</translation>
    </message>
    <message>
        <source>Say the format: --format md, html, pdf or json.</source>
        <translation>حدد الصيغة: --format md أو html أو pdf أو json.</translation>
    </message>
    <message>
        <source>A PDF is not for a terminal; write it to a file: -o %1.pdf.</source>
        <translation>لا يُعرض ملف PDF في الطرفية؛ اكتبه في ملف: -o %1.pdf.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>تعذّرت قراءة الدخل القياسي.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 مجلد؛ حدد ملفًا داخله.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Would import incidents: %1 (new %2, updated %3, unchanged %4); new entries: %5; refused rows: %6.</source>
        <translation>الحوادث التي ستُستورد: %1 (جديدة %2، محدَّثة %3، دون تغيير %4)؛ مُدخلات جديدة: %5؛ صفوف مرفوضة: %6.</translation>
    </message>
    <message>
        <source>Imported incidents: %1 (new %2, updated %3, unchanged %4); new entries: %5; refused rows: %6.</source>
        <translation>الحوادث المستوردة: %1 (جديدة %2، محدَّثة %3، دون تغيير %4)؛ مُدخلات جديدة: %5؛ صفوف مرفوضة: %6.</translation>
    </message>
    <message>
        <source>  Row %1: %2</source>
        <translation>  الصف %1: %2</translation>
    </message>
    <message>
        <source>There is nothing in %1 to import.</source>
        <translation>لا يوجد في %1 ما يُستورد.</translation>
    </message>
    <message>
        <source>“%1” is no status; use detected, investigating, mitigating, monitoring, resolved or closed.</source>
        <translation>«%1» ليست حالة صالحة؛ استخدم detected أو investigating أو mitigating أو monitoring أو resolved أو closed.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>منجز: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>مفتوح: %1</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>struck: %1</source>
        <translation>مشطوب: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المُدخلات</translation>
    </message>
    <message>
        <source>  Times in %1</source>
        <translation>  الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>“%1” is no status; use one of %2.</source>
        <translation>«%1» ليست حالة صالحة؛ استخدم أحد الآتي: %2.</translation>
    </message>
    <message>
        <source>“%1” is no milestone; use one of %2.</source>
        <translation>«%1» ليس مَعلَمًا صالحًا؛ استخدم أحد الآتي: %2.</translation>
    </message>
    <message>
        <source>Name the person, or write vacant.</source>
        <translation>حدد الشخص، أو اكتب vacant.</translation>
    </message>
    <message>
        <source>Name the person who shall take command.</source>
        <translation>حدد الشخص الذي سيتولى القيادة.</translation>
    </message>
    <message>
        <source>%1 See `%2`.</source>
        <translation>%1 راجع `%2`.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>ثمة عنصر ناقص: %1.</translation>
    </message>
    <message>
        <source>That is one word too many (“%1”); put text in quotes: %2.</source>
        <translation>توجد كلمة زائدة («%1»)؛ ضع النص بين علامتي اقتباس: %2.</translation>
    </message>
    <message>
        <source>`%1` has no option --%2.</source>
        <translation>لا يوجد في `%1` خيار --%2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>حدد المطلوب تنفيذه.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>تعذّرت الكتابة إلى الخرج القياسي: %1.</translation>
    </message>
    <message>
        <source>No incidents match.</source>
        <translation>لا توجد حوادث مطابقة.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>وقت الإعلان</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>حدد الكلمات المطلوب البحث عنها.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>%1 after detection</source>
        <translation>%1 بعد الاكتشاف</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>غير مقدَّرة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1, of them typed: %2</source>
        <translation>%1، منها مكتوبة يدويًا: %2</translation>
    </message>
    <message>
        <source>There is no scenario “%1”; there is: %2.</source>
        <translation>لا يوجد سيناريو «%1»؛ المتاح: %2.</translation>
    </message>
    <message>
        <source>“%1” is no speed; write a number such as 10, or instant.</source>
        <translation>«%1» ليست سرعة صالحة؛ اكتب رقمًا مثل 10، أو instant.</translation>
    </message>
    <message>
        <source>Step %1 of the scenario was refused: %2</source>
        <translation>رُفضت الخطوة %1 من السيناريو: %2</translation>
    </message>
    <message>
        <source>The window program quarterdeck is not installed beside this one, so there are no pictures; the exports are in %1.</source>
        <translation>برنامج النافذة quarterdeck غير مثبَّت بجوار هذا البرنامج، لذا لا توجد صور؛ ملفات التصدير في %1.</translation>
    </message>
    <message>
        <source>The window program could not render the pictures; run %1 --help to see that it starts.</source>
        <translation>تعذّر على برنامج النافذة رسم الصور؛ شغّل %1 --help للتحقق من أنه يعمل.</translation>
    </message>
    <message>
        <source>Practice journal: %1</source>
        <translation>سجل التمرين: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose another place.</source>
        <translation>تعذّر إنشاء المجلد %1؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The rehearsal did not come out as the scenario says: %1</source>
        <translation>لم تطابق نتيجة التمرين التجريبي ما ينص عليه السيناريو: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a handle; use up to 64 characters without spaces, commas, @ or #.</source>
        <translation>لا يصلح «%1» معرّفًا؛ استخدم 64 حرفًا على الأكثر دون مسافات أو فواصل أو @ أو #.</translation>
    </message>
    <message>
        <source>The option --journal needs the name of a file.</source>
        <translation>الخيار --journal يحتاج إلى اسم ملف.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; use a name such as Europe/Berlin or UTC.</source>
        <translation>«%1» ليست منطقة زمنية؛ استخدم اسمًا مثل Europe/Berlin أو UTC.</translation>
    </message>
    <message>
        <source>“%1” is no length of time; write 2s or 1m.</source>
        <translation>«%1» ليس مدة زمنية؛ اكتب 2s أو 1m.</translation>
    </message>
    <message>
        <source>“%1” cannot be a ref; a ref looks like INC-7K3QZP.</source>
        <translation>لا يصلح «%1» مرجعًا؛ يُكتب المرجع بصيغة مثل INC-7K3QZP.</translation>
    </message>
    <message>
        <source>There is no incident %1 in this journal; `quarterdeckctl list` shows what there is.</source>
        <translation>لا يوجد حادث %1 في هذا السجل؛ يعرض `quarterdeckctl list` الحوادث الموجودة.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 14:32, -5m, 1432z or 2024-11-15T14:32:00Z.</source>
        <translation>«%1» ليس وقتًا؛ اكتب 14:32 أو -5m أو 1432z أو 2024-11-15T14:32:00Z.</translation>
    </message>
    <message>
        <source>“%1” is no severity; the scale has %2.</source>
        <translation>«%1» ليست درجة خطورة؛ يتضمن المقياس %2.</translation>
    </message>
    <message>
        <source>Incidents: %1, events: %2.</source>
        <translation>الحوادث: %1، الأحداث: %2.</translation>
    </message>
    <message>
        <source>Every hash, the order and the chain are right.</source>
        <translation>جميع قيم التجزئة والترتيب والسلسلة صحيحة.</translation>
    </message>
    <message>
        <source>The journal has damage; keep a copy of %1 before anything else.</source>
        <translation>السجل تالف جزئيًا؛ احتفظ بنسخة من %1 قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Watching %1; Ctrl+C ends it.</source>
        <translation>تجري متابعة %1؛ ‏Ctrl+C للإنهاء.</translation>
    </message>
    <message>
        <source>the shared database, a libpq address (QUARTERDECK_DATABASE; default: none)</source>
        <translation>قاعدة البيانات المشتركة، عنوان libpq ‏(QUARTERDECK_DATABASE؛ الافتراضي: لا شيء)</translation>
    </message>
    <message>
        <source>commander, responder, manager, bi or redactor</source>
        <translation>commander أو responder أو manager أو bi أو redactor</translation>
    </message>
    <message>
        <source>the password is the first line of this file</source>
        <translation>كلمة المرور هي السطر الأول من هذا الملف</translation>
    </message>
    <message>
        <source>make an incident private to these people, or open again</source>
        <translation>جعل الحادث خاصًا بهؤلاء الأشخاص، أو فتحه من جديد</translation>
    </message>
    <message>
        <source>check the journal: every hash, the order, the chain, and against the shared database</source>
        <translation>فحص السجل: كل قيم التجزئة والترتيب والسلسلة، والمقارنة بقاعدة البيانات المشتركة</translation>
    </message>
    <message>
        <source>read what can be read of a damaged journal into a new one</source>
        <translation>قراءة ما يمكن قراءته من سجل تالف إلى سجل جديد</translation>
    </message>
    <message>
        <source>The copy stands beside the journal, which stays as it is; `verify` names what the copy lacks. No other program may have the journal open.</source>
        <translation>توضع النسخة بجوار السجل الذي يبقى كما هو؛ ويبيّن `verify` ما ينقص النسخة. يجب ألا يكون السجل مفتوحًا في أي برنامج آخر.</translation>
    </message>
    <message>
        <source>push and pull now, and report what is not sent or was refused</source>
        <translation>الإرسال والجلب الآن، والإبلاغ عمّا لم يُرسل أو رُفض</translation>
    </message>
    <message>
        <source>copy a journal's incidents into a shared database, or back into a journal of its own</source>
        <translation>نسخ حوادث سجل إلى قاعدة بيانات مشتركة، أو إعادتها إلى سجل مستقل</translation>
    </message>
    <message>
        <source>With --database they go there, under your login, with who wrote them kept beside. Without it they go into the file --journal names. FILE stays as it is; running it again changes nothing.</source>
        <translation>مع --database تُنسخ إليها باسم دخولك، ويُحفظ معها اسم من كتبها. وبدونه تُنسخ إلى الملف الذي يحدده --journal. يبقى FILE كما هو؛ وتكرار التنفيذ لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>set up the shared PostgreSQL database and its members; run by whoever owns it</source>
        <translation>إعداد قاعدة بيانات PostgreSQL المشتركة وأعضائها؛ ينفّذه مالكها</translation>
    </message>
    <message>
        <source>URI is postgresql://login@host/database, or stands in --database. Its password belongs into PGPASSWORD or the password file of PostgreSQL. A new member's password is made and shown once unless --password-file has one. --print shows the SQL and does nothing.</source>
        <translation>URI هو postgresql://login@host/database، أو يُحدَّد في --database. توضع كلمة مروره في PGPASSWORD أو في ملف كلمات مرور PostgreSQL. تُنشأ كلمة مرور العضو الجديد وتُعرض مرة واحدة ما لم يتضمنها --password-file. ‏--print يعرض SQL ولا ينفّذ شيئًا.</translation>
    </message>
    <message>
        <source>Say which database: postgresql://login@host/database, at the end or with --database.</source>
        <translation>حدد قاعدة البيانات: postgresql://login@host/database، في النهاية أو مع --database.</translation>
    </message>
    <message>
        <source>That is one word too many: “%1”.</source>
        <translation>توجد كلمة زائدة: «%1».</translation>
    </message>
    <message>
        <source>%1 is ready, schema version %2; add people with `quarterdeckctl database add-member`.</source>
        <translation>%1 جاهزة، إصدار المخطط %2؛ أضف الأشخاص باستخدام `quarterdeckctl database add-member`.</translation>
    </message>
    <message>
        <source>%1 was ready before, schema version %2; nothing was changed.</source>
        <translation>كانت %1 جاهزة من قبل، إصدار المخطط %2؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 now has schema version %2.</source>
        <translation>أصبح إصدار مخطط %1 الآن %2.</translation>
    </message>
    <message>
        <source>%1 has schema version %2, the newest; nothing was changed.</source>
        <translation>إصدار مخطط %1 هو %2، وهو الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is no Quarterdeck database; `quarterdeckctl database init` makes it one.</source>
        <translation>%1 ليست قاعدة بيانات Quarterdeck؛ يهيّئها `quarterdeckctl database init`.</translation>
    </message>
    <message>
        <source>%1 on %2, schema version %3 of %4, store %5</source>
        <translation>%1 على %2، إصدار المخطط %3 من %4، المخزن %5</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ملف كلمة المرور %1: %2.</translation>
    </message>
    <message>
        <source>The first line of %1 is no password; a password has at least %2 characters.</source>
        <translation>السطر الأول من %1 لا يصلح كلمة مرور؛ الحد الأدنى لعدد أحرف كلمة المرور هو %2.</translation>
    </message>
    <message>
        <source>Say what %1 is, with --role: one of %2.</source>
        <translation>حدد دور %1 باستخدام --role: أحد الآتي: %2.</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <translation>أُضيف %1 بدور %2.</translation>
    </message>
    <message>
        <source>%1 was there already and is now %2, with a new password.</source>
        <translation>كان %1 موجودًا من قبل، ودوره الآن %2، بكلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>Password: %1 (it is not shown again)</source>
        <translation>كلمة المرور: %1 (لن تُعرض مرة أخرى)</translation>
    </message>
    <message>
        <source>%1 can no longer log in; what %1 wrote stays. Sessions ended: %2.</source>
        <translation>لم يعد بإمكان %1 تسجيل الدخول؛ يبقى ما كتبه %1. الجلسات المنهاة: %2.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with a database; use init, upgrade, status, add-member or remove-member.</source>
        <translation>«%1» ليست عملية متاحة على قاعدة البيانات؛ استخدم init أو upgrade أو status أو add-member أو remove-member.</translation>
    </message>
    <message>
        <source>`database %1` has no option --%2.</source>
        <translation>لا يوجد في `database %1` خيار --%2.</translation>
    </message>
    <message>
        <source>Say whom: database %1 HANDLE.</source>
        <translation>حدد الشخص: database %1 HANDLE.</translation>
    </message>
    <message>
        <source>%1 `quarterdeckctl recover` reads what can be read into a new file.</source>
        <translation>%1 يقرأ `quarterdeckctl recover` ما يمكن قراءته إلى ملف جديد.</translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation>لا يوجد سجل %1.</translation>
    </message>
    <message>
        <source>Say where to: a shared database with --database, or another journal with --journal.</source>
        <translation>حدد الوجهة: قاعدة بيانات مشتركة باستخدام --database، أو سجل آخر باستخدام --journal.</translation>
    </message>
    <message>
        <source>That is the same journal; name another one.</source>
        <translation>هذا هو السجل نفسه؛ حدد سجلًا آخر.</translation>
    </message>
    <message>
        <source>Incidents: %1, events copied: %2, there already: %3. %4 stays as it was.</source>
        <translation>الحوادث: %1، الأحداث المنسوخة: %2، الموجودة من قبل: %3. بقي %4 كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) saved here and not yet sent to %1.</source>
        <translation>
            <numerusform>لا توجد أحداث محفوظة هنا لم تُرسل بعد إلى %1.</numerusform>
            <numerusform>حدث واحد محفوظ هنا لم يُرسل بعد إلى %1.</numerusform>
            <numerusform>حدثان محفوظان هنا لم يُرسلا بعد إلى %1.</numerusform>
            <numerusform>%n أحداث محفوظة هنا لم تُرسل بعد إلى %1.</numerusform>
            <numerusform>%n حدثًا محفوظًا هنا لم تُرسل بعد إلى %1.</numerusform>
            <numerusform>%n حدث محفوظ هنا لم تُرسل بعد إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: the connection to %1 is not encrypted.</source>
        <translation>تحذير: الاتصال بـ %1 غير مشفَّر.</translation>
    </message>
    <message>
        <source>Warning: %1 does not have to prove that it is the right server; use sslmode=verify-full.</source>
        <translation>تحذير: لا يُطلب من %1 إثبات أنه الخادم الصحيح؛ استخدم sslmode=verify-full.</translation>
    </message>
    <message>
        <source>The shared database is not reached: this is what is known here. %1</source>
        <translation>تعذّر الوصول إلى قاعدة البيانات المشتركة: هذا هو المعروف هنا. %1</translation>
    </message>
    <message>
        <source>The shared database holds the same.</source>
        <translation>قاعدة البيانات المشتركة مطابقة.</translation>
    </message>
    <message>
        <source>Not compared with the shared database: %1</source>
        <translation>لم تُجرَ المقارنة بقاعدة البيانات المشتركة: %1</translation>
    </message>
    <message>
        <source>There is no journal %1; name one with --journal.</source>
        <translation>لا يوجد سجل %1؛ حدد سجلًا باستخدام --journal.</translation>
    </message>
    <message>
        <source>%1 of %2 events were read into %3. The original is untouched.</source>
        <translation>قُرئ %1 من أصل %2 من الأحداث إلى %3. لم يُمسّ الأصل.</translation>
    </message>
    <message>
        <source>Go on with --journal %1</source>
        <translation>تابع باستخدام --journal %1</translation>
    </message>
    <message>
        <source>There is nothing to synchronise with: name the shared database with --database.</source>
        <translation>لا يوجد ما تُجرى المزامنة معه: حدد قاعدة البيانات المشتركة باستخدام --database.</translation>
    </message>
    <message>
        <source>Everything here and on %1 is the same.</source>
        <translation>كل شيء هنا وعلى %1 متطابق.</translation>
    </message>
    <message>
        <source>Refused: %1 of %2: %3</source>
        <translation>رُفض: %1 من %2: %3</translation>
    </message>
    <message>
        <source>answers to the severity matrix: "users=2 data=2/3"</source>
        <translation>إجابات مصفوفة الخطورة: "users=2 data=2/3"</translation>
    </message>
    <message>
        <source>the next update is promised within this time: 30m</source>
        <translation>التحديث التالي موعود خلال هذه المدة: 30m</translation>
    </message>
    <message>
        <source>keep it quiet for this long, ten minutes at most: 5m</source>
        <translation>كتم التنبيه طوال هذه المدة، عشر دقائق على الأكثر: 5m</translation>
    </message>
    <message>
        <source>which columns mean what: servicenow, incidents, or a mapping file that ends in .json</source>
        <translation>معاني الأعمدة: servicenow أو incidents أو ملف تعيين ينتهي بـ .json</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd, where a table writes dates in numbers (default: found out if a row proves it)</source>
        <translation>dmy أو mdy أو ymd، عندما يكتب الجدول التواريخ بالأرقام (الافتراضي: يُستنتج إذا أثبته أحد الصفوف)</translation>
    </message>
    <message>
        <source>what a table writes for no value, such as "?"; may be repeated</source>
        <translation>ما يكتبه الجدول عند غياب القيمة، مثل "?"؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>what separates the fields of a table: one character, or tab (default: found out)</source>
        <translation>ما يفصل بين حقول الجدول: حرف واحد، أو tab (الافتراضي: يُستنتج)</translation>
    </message>
    <message>
        <source>how measures are defined: detection, impact, from-impact, lifecycle, or a .json file</source>
        <translation>كيفية تعريف المقاييس: detection أو impact أو from-impact أو lifecycle أو ملف .json</translation>
    </message>
    <message>
        <source>which severity counts: final (default), initial or max</source>
        <translation>الخطورة المحتسبة: final (الافتراضي) أو initial أو max</translation>
    </message>
    <message>
        <source>group by month, week, severity, service or source</source>
        <translation>التجميع حسب month أو week أو severity أو service أو source</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>مبكر %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>متبقٍّ %1</translation>
    </message>
    <message>
        <source>No clocks are running.</source>
        <translation>لا توجد مواعيد جارية.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Say who was told: --audience %1.</source>
        <translation>حدد من أُبلغ: --audience %1.</translation>
    </message>
    <message>
        <source>%1 is not overdue, so there is nothing to acknowledge.</source>
        <translation>%1 غير متأخر، فلا يوجد ما يستدعي الإقرار.</translation>
    </message>
    <message>
        <source>%1 has no such clock running; `quarterdeckctl clocks %1` lists them.</source>
        <translation>لا يوجد في %1 موعد جارٍ بهذا الاسم؛ يسردها `quarterdeckctl clocks %1`.</translation>
    </message>
    <message>
        <source>A answers the policy's severity matrix: "users=2 data=2/3", a level's number for each of revenue, users, data, security, reputation and recovery. 2/3 is unsure between two: the worse counts. The worst row decides; what is left out does not count.</source>
        <translation>A يجيب عن مصفوفة الخطورة في السياسة: "users=2 data=2/3"، رقم مستوى لكل من revenue و users و data و security و reputation و recovery. تعني 2/3 التردد بين مستويين: يُحتسب الأسوأ. الصف الأسوأ هو الحاسم؛ وما لا يُذكر لا يُحتسب.</translation>
    </message>
    <message>
        <source>show the deadlines of an incident, or of all active ones</source>
        <translation>عرض المواعيد النهائية لحادث واحد، أو لجميع الحوادث النشطة</translation>
    </message>
    <message>
        <source>States: normal, due, overdue, acknowledged, snoozed, met. over_ms is 0 while it is in time.</source>
        <translation>الحالات: normal، due، overdue، acknowledged، snoozed، met. قيمة over_ms هي 0 ما لم يفت الموعد.</translation>
    </message>
    <message>
        <source>acknowledge an overdue deadline, or snooze it</source>
        <translation>الإقرار بموعد نهائي متأخر، أو تأجيله</translation>
    </message>
    <message>
        <source>CLOCK is a name that `clocks` prints, such as commander or cadence; SUBJECT its audience, action or step.</source>
        <translation>CLOCK هو اسم يطبعه `clocks`، مثل commander أو cadence؛ و SUBJECT هو جمهوره أو إجراؤه أو خطوته.</translation>
    </message>
    <message>
        <source>figures: times to detect, acknowledge, engage, mitigate, resolve, with what is missing counted</source>
        <translation>الأرقام: أوقات الاكتشاف والإقرار والاستجابة والتخفيف والحل، مع عدّ ما ينقص</translation>
    </message>
    <message>
        <source>A duration is end minus start on the wall clock. A missing end is left out and counted, never 0, never now; an end before its start is invalid and left out. Percentiles by linear interpolation. Months and weeks are those of the declared time in --zone. Of a reopened incident the last resolve counts. Drills, tests and backfills are out unless --kind asks for them. P is detection (default), impact, from-impact, lifecycle, or a profile of your own as a .json file.</source>
        <translation>المدة هي النهاية ناقص البداية بالتوقيت الفعلي. النهاية الناقصة تُستبعد وتُعدّ، ولا تُحسب 0 ولا الوقت الحالي أبدًا؛ والنهاية السابقة لبدايتها غير صالحة وتُستبعد. المئينات بالاستيفاء الخطي. الأشهر والأسابيع بحسب وقت الإعلان في --zone. في الحادث المعاد فتحه يُحتسب الحل الأخير. تُستثنى التدريبات والاختبارات والإدخالات اللاحقة ما لم يطلبها --kind. قيمة P هي detection (الافتراضي) أو impact أو from-impact أو lifecycle أو ملف تعريف خاص بك بصيغة .json.</translation>
    </message>
    <message>
        <source>The format %1 is no table and has no use for --%2.</source>
        <translation>الصيغة %1 ليست جدولًا ولا تستخدم --%2.</translation>
    </message>
    <message>
        <source>“%1” is no order of dates; give dmy, mdy or ymd.</source>
        <translation>«%1» ليس ترتيبًا للتواريخ؛ حدد dmy أو mdy أو ymd.</translation>
    </message>
    <message>
        <source>A delimiter is one character, or the word tab.</source>
        <translation>الفاصل حرف واحد، أو الكلمة tab.</translation>
    </message>
    <message>
        <source>“%1” is no format that can be imported; there are %2.</source>
        <translation>«%1» ليست صيغة قابلة للاستيراد؛ المتاح: %2.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 holds no incident in the format %2.</source>
        <translation>لم يُستورد شيء: لا يتضمن %1 أي حادث بالصيغة %2.</translation>
    </message>
    <message>
        <source>The answers lower the severity from %1 to %2; say why with --reason.</source>
        <translation>الإجابات تخفض الخطورة من %1 إلى %2؛ اذكر السبب باستخدام --reason.</translation>
    </message>
    <message>
        <source>%1 by %2: %3 of %4 questions answered.</source>
        <translation>%1 وفق %2: أُجيب عن %3 من %4 من الأسئلة.</translation>
    </message>
    <message>
        <source>Name the level, or answer the matrix with --answers.</source>
        <translation>حدد المستوى، أو أجب عن المصفوفة باستخدام --answers.</translation>
    </message>
    <message>
        <source>--severity-basis is final, initial or max.</source>
        <translation>--severity-basis هو final أو initial أو max.</translation>
    </message>
    <message>
        <source>--by is month, week, severity, service or source.</source>
        <translation>--by هو month أو week أو severity أو service أو source.</translation>
    </message>
    <message>
        <source>Profile %1. Incidents: %2, measured: %3, open: %4.</source>
        <translation>ملف التعريف %1. الحوادث: %2، المقيسة: %3، المفتوحة: %4.</translation>
    </message>
    <message>
        <source>Left out: drills %1, tests %2, backfills %3.</source>
        <translation>المستبعَد: التدريبات %1، الاختبارات %2، الإدخالات اللاحقة %3.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>90th pct.</source>
        <translation>المئين 90</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ناقص: %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>معلّق: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>%1 invalid</source>
        <translation>غير صالح: %1</translation>
    </message>
    <message>
        <source>A duration is end minus start on the wall clock. What was not recorded is left out and counted: missing, pending while the incident is open, unknown when recorded as unknown, invalid when the end lies before the start.</source>
        <translation>المدة هي النهاية ناقص البداية بالتوقيت الفعلي. ما لم يُسجَّل يُستبعد ويُعدّ: ناقص، أو معلّق ما دام الحادث مفتوحًا، أو غير معروف إذا سُجِّل كذلك، أو غير صالح إذا سبقت النهاية البداية.</translation>
    </message>
    <message>
        <source>Percentiles by linear interpolation; 95 % is the order-statistic interval of the median, from 6 on. Of a reopened incident the last resolve counts.</source>
        <translation>المئينات بالاستيفاء الخطي؛ 95 % هو مجال الثقة للوسيط بإحصاءات الترتيب، ابتداءً من 6. في الحادث المعاد فتحه يُحتسب الحل الأخير.</translation>
    </message>
    <message>
        <source>Groups by the declared time in %1.</source>
        <translation>المجموعات بحسب وقت الإعلان بتوقيت %1.</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 س</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>    acknowledge %1, commander %2, leadership %3, status page %4, mitigate %5</source>
        <translation>    الإقرار %1، القائد %2، الإدارة %3، صفحة الحالة %4، التخفيف %5</translation>
    </message>
    <message>
        <source>    customers first %1, then every %2; inside every %3</source>
        <translation>    العملاء أولًا %1، ثم كل %2؛ داخليًا كل %3</translation>
    </message>
    <message>
        <source>%1 is kept; `quarterdeckctl policy use` chooses it.</source>
        <translation>حُفظت %1؛ اخترها باستخدام `quarterdeckctl policy use`.</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 صالحة.</translation>
    </message>
    <message>
        <source>Nothing can stand after policy list.</source>
        <translation>لا يمكن أن يتبع policy list شيء.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with policies; use list, show, use, validate, import or export.</source>
        <translation>«%1» ليست عملية متاحة على السياسات؛ استخدم list أو show أو use أو validate أو import أو export.</translation>
    </message>
    <message>
        <source>Name the policy, or a file that holds it.</source>
        <translation>حدد السياسة، أو ملفًا يتضمنها.</translation>
    </message>
    <message>
        <source>Name the file that holds the policy.</source>
        <translation>حدد الملف الذي يتضمن السياسة.</translation>
    </message>
    <message>
        <source>Warning: the chosen policy is not used but the shipped one. %1</source>
        <translation>تحذير: لا تُستخدم السياسة المختارة بل السياسة المرفقة. %1</translation>
    </message>
    <message>
        <source>print what the next commander has to know</source>
        <translation>طباعة ما يجب أن يعرفه القائد التالي</translation>
    </message>
    <message>
        <source>the step is done</source>
        <translation>تمت الخطوة</translation>
    </message>
    <message>
        <source>the step is open again</source>
        <translation>الخطوة مفتوحة من جديد</translation>
    </message>
    <message>
        <source>the kind of mitigation: rollback, flag_off, shift_traffic, scale_out, restart, block or restore</source>
        <translation>نوع التخفيف: rollback أو flag_off أو shift_traffic أو scale_out أو restart أو block أو restore</translation>
    </message>
    <message>
        <source>give an action this much more time: 10m</source>
        <translation>منح الإجراء هذا الوقت الإضافي: 10m</translation>
    </message>
    <message>
        <source>give an action to somebody else</source>
        <translation>إسناد الإجراء إلى شخص آخر</translation>
    </message>
    <message>
        <source>open, testing, supported, refuted or parked</source>
        <translation>open أو testing أو supported أو refuted أو parked</translation>
    </message>
    <message>
        <source>who looks into it; nobody takes it back</source>
        <translation>من يتابعها؛ وnobody يسحبها</translation>
    </message>
    <message>
        <source>the number of an entry that speaks for or against it; may be repeated</source>
        <translation>رقم قيد يؤيدها أو يعارضها؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>the number of an entry that is no evidence after all</source>
        <translation>رقم قيد ليس دليلًا في الواقع</translation>
    </message>
    <message>
        <source>it is not decided yet</source>
        <translation>لم يُقرر بعد</translation>
    </message>
    <message>
        <source>propose it, with a round of objections of this length: 5m</source>
        <translation>اقتراحه مع جولة اعتراضات بهذه المدة: 5m</translation>
    </message>
    <message>
        <source>decide for it</source>
        <translation>القرار لصالحه</translation>
    </message>
    <message>
        <source>decide against it; needs a reason</source>
        <translation>القرار ضده؛ يحتاج إلى سبب</translation>
    </message>
    <message>
        <source>take the proposal back</source>
        <translation>سحب المقترح</translation>
    </message>
    <message>
        <source>what speaks against it</source>
        <translation>ما يعارضه</translation>
    </message>
    <message>
        <source>who is told: customers, internal, leadership, status_page, management or a stakeholder of the policy</source>
        <translation>من يُبلَّغ: customers أو internal أو leadership أو status_page أو management أو صاحب مصلحة في السياسة</translation>
    </message>
    <message>
        <source>begin with this message of the policy, filled from the incident</source>
        <translation>ابدأ برسالة السياسة هذه مملوءة من الحادثة</translation>
    </message>
    <message>
        <source>do not send it yet: it waits for the commander's approval</source>
        <translation>لا ترسلها بعد: تنتظر موافقة القائد</translation>
    </message>
    <message>
        <source>print what the rules find in the message, and do nothing</source>
        <translation>اطبع ما تجده القواعد في الرسالة ولا تفعل شيئًا</translation>
    </message>
    <message>
        <source>all the same; the timeline says so</source>
        <translation>مع ذلك؛ يذكره السجل</translation>
    </message>
    <message>
        <source>show who is to be told, what was sent and which promises were kept</source>
        <translation>اعرض من يجب إبلاغه وما أُرسل وأي الوعود وُفي بها</translation>
    </message>
    <message>
        <source>approve a draft; the beginning of its id is enough</source>
        <translation>وافق على مسودة؛ تكفي بداية معرّفها</translation>
    </message>
    <message>
        <source>send a draft back to its writer; --reason says why</source>
        <translation>أعد مسودة إلى كاتبها؛ --reason يذكر السبب</translation>
    </message>
    <message>
        <source>record an approved draft as sent</source>
        <translation>سجّل مسودة موافَقًا عليها كمرسلة</translation>
    </message>
    <message>
        <source>what happened since then: changes, decisions, actions, messages</source>
        <translation>ما حدث منذ ذلك الحين: تغييرات وقرارات وإجراءات ورسائل</translation>
    </message>
    <message>
        <source>the latest import</source>
        <translation>أحدث استيراد</translation>
    </message>
    <message>
        <source>publish it, so that every console uses it for new incidents</source>
        <translation>نشرها لتستخدمها كل وحدة تحكم للحوادث الجديدة</translation>
    </message>
    <message>
        <source>print the message, or the SQL, and do nothing</source>
        <translation>اطبع الرسالة أو SQL ولا تفعل شيئًا</translation>
    </message>
    <message>
        <source>Nothing happened in %1 since %2.</source>
        <translation>لم يحدث شيء في %1 منذ %2.</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>%1 منذ %2: %3</translation>
    </message>
    <message>
        <source>log an entry with a screenshot or file</source>
        <translation>تسجيل قيد مع لقطة شاشة أو ملف</translation>
    </message>
    <message>
        <source>The bytes are kept once in this journal, however often they come; up to 25 MB. Other consoles see the name, the size and who keeps it. Without a LINE the entry is the file's name. The time is now unless --at or the LINE says another.</source>
        <translation>تُحفظ البايتات مرة واحدة في هذا السجل مهما تكررت؛ حتى 25 ميغابايت. ترى الطرفيات الأخرى الاسم والحجم ومن يحتفظ به. بلا LINE يكون القيد اسم الملف. الوقت هو الآن ما لم يقل --at أو LINE غيره.</translation>
    </message>
    <message>
        <source>show an entry's files, or write one of them with -o</source>
        <translation>عرض ملفات قيد أو كتابة أحدها بالخيار -o</translation>
    </message>
    <message>
        <source>SHA256 is the beginning of its hash, at least six digits. What another console took in is in that console's journal.</source>
        <translation>SHA256 هو بداية بصمته، ستة أرقام على الأقل. ما أخذته طرفية أخرى في سجل تلك الطرفية.</translation>
    </message>
    <message>
        <source>--brief prints the situation, open actions, decisions, hypotheses, roles and next updates, and changes nothing.</source>
        <translation>يطبع ‎--brief الوضع والإجراءات المفتوحة والقرارات والفرضيات والأدوار والتحديثات القادمة ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>give somebody an action, or change one</source>
        <translation>إسناد إجراء إلى شخص أو تغيير إجراء</translation>
    </message>
    <message>
        <source>K says that it is a mitigation and of which kind. A second one while another is open is logged all the same, with a warning.</source>
        <translation>تقول K إنه تخفيف ومن أي نوع. والثاني أثناء وجود آخر مفتوح يُسجَّل رغم ذلك مع تحذير.</translation>
    </message>
    <message>
        <source>log a hypothesis, or say what became of it</source>
        <translation>تسجيل فرضية أو ذكر ما آلت إليه</translation>
    </message>
    <message>
        <source>Supported, refuted and parked need a reason or evidence; N is the number of an entry.</source>
        <translation>تحتاج supported وrefuted وparked إلى سبب أو دليل؛ وN رقم قيد.</translation>
    </message>
    <message>
        <source>log a decision, propose one, object to it or take it</source>
        <translation>تسجيل قرار أو اقتراحه أو الاعتراض عليه أو اتخاذه</translation>
    </message>
    <message>
        <source>Without --propose or --objections it was taken. --no-go needs a reason, and so does --go when somebody objected.</source>
        <translation>بدون ‎--propose أو ‎--objections فقد اتُّخذ. ويحتاج ‎--no-go إلى سبب، وكذلك ‎--go إذا اعترض أحد.</translation>
    </message>
    <message>
        <source>record an update that was sent, or write one; its clock starts again</source>
        <translation>سجّل تحديثًا أُرسل أو اكتب واحدًا؛ تبدأ ساعته من جديد</translation>
    </message>
    <message>
        <source>AUDIENCE is customers, status_page, internal, leadership, management or a stakeholder of the policy; KEY a template of the policy, filled from the incident. --next is what was promised; without it the policy says when the next one is due. The time that counts is when it was sent. --draft waits for the commander, who approves it or sends it back; --send records an approved one as sent, once. --check prints what the rules find and ends with 1 when something stops the message. --template can --print is the CAN report.</source>
        <translation>الجمهور AUDIENCE هو customers أو status_page أو internal أو leadership أو management أو صاحب مصلحة في السياسة؛ وKEY قالب من السياسة يُملأ من الحادثة. --next هو ما وُعد به؛ وبدونه تحدد السياسة الموعد التالي. الوقت المعتبر هو وقت الإرسال. --draft تنتظر القائد الذي يوافق أو يعيدها؛ --send يسجّل مسودة موافَقًا عليها كمرسلة مرة واحدة. --check يطبع ما تجده القواعد وينتهي بـ 1 إذا أوقف شيء الرسالة. --template can --print هو تقرير CAN.</translation>
    </message>
    <message>
        <source>show the steps the policy asks for, tick one or open it again</source>
        <translation>عرض الخطوات التي تطلبها السياسة، وتعليم خطوة أو فتحها من جديد</translation>
    </message>
    <message>
        <source>STEP is a name the list prints, or its beginning. Steps that a milestone or a message to customers proves are done by themselves.</source>
        <translation>STEP اسم تطبعه القائمة أو بدايته. الخطوات التي يثبتها معلم أو رسالة إلى العملاء تتم من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>show the war room: channel, bridge, roles to fill and deadlines</source>
        <translation>عرض غرفة العمليات: القناة والمكالمة والأدوار الشاغرة والمواعيد</translation>
    </message>
    <message>
        <source>Where the policy makes one mandatory it is opened with the severity; --open opens one anyway and keeps a channel that stands.</source>
        <translation>حيث تلزم السياسة بغرفة تُفتح مع درجة الخطورة؛ يفتح ‎--open غرفة على أي حال ويُبقي القناة الموجودة.</translation>
    </message>
    <message>
        <source>show one incident, or what happened in it since then</source>
        <translation>عرض حادث واحد أو ما حدث فيه منذ ذلك الحين</translation>
    </message>
    <message>
        <source>FORMAT is events-csv (one row per change), csv (one row per incident), statuspage, pagerduty, postmortem-md or slack; - reads standard input. Times without a zone are read in --zone. What a table does not prove, such as the order of its dates, must be said. The file is read to its end before anything is written; Ctrl+C until then leaves nothing behind. undo takes a whole import back: incidents it made that nobody touched since are withdrawn, in no list and no figure; nothing is erased, and restore brings them back.</source>
        <translation>الصيغة FORMAT هي events-csv (صف لكل تغيير) أو csv (صف لكل حادث) أو statuspage أو pagerduty أو postmortem-md أو slack؛ والعلامة - تقرأ الدخل القياسي. تُقرأ الأوقات التي بلا منطقة بتوقيت --zone. وما لا يثبته الجدول، كترتيب تواريخه، يجب أن يُذكر. يُقرأ الملف إلى نهايته قبل كتابة أي شيء؛ والضغط على Ctrl+C حتى ذلك الحين لا يترك أثرًا. الأمر undo يسحب استيرادًا كاملًا: الحوادث التي أنشأها ولم يمسها أحد بعده تُسحب فلا تظهر في قائمة ولا في رقم؛ لا يُمحى شيء، والأمر restore يعيدها.</translation>
    </message>
    <message>
        <source>show, check, choose and publish the policy profiles</source>
        <translation>عرض ملفات السياسة والتحقق منها واختيارها ونشرها</translation>
    </message>
    <message>
        <source>A NAME is four-level, five-level, zero-based or one of your own, with @VERSION for a version of it. A FILE ends in .json. use and import --use publish: every console of the journal or of the shared database uses that policy for new incidents from then on. import alone keeps a copy in the folder JOURNAL.policies.</source>
        <translation>NAME هو four-level أو five-level أو zero-based أو اسم خاص بك، مع @VERSION لإصدار منه. ينتهي FILE بـ .json. الأمران use وimport --use ينشران: تستخدم كل وحدة تحكم للسجل أو لقاعدة البيانات المشتركة تلك السياسة للحوادث الجديدة من ذلك الحين. أما import وحده فيحفظ نسخة في المجلد JOURNAL.policies.</translation>
    </message>
    <message>
        <source>“%1” is no hypothesis; a hypothesis looks like H2.</source>
        <translation>«%1» ليست فرضية؛ الفرضية تبدو مثل H2.</translation>
    </message>
    <message>
        <source>“%1” is no decision; a decision looks like D1.</source>
        <translation>«%1» ليس قرارًا؛ القرار يبدو مثل D1.</translation>
    </message>
    <message>
        <source>%1 has no hypothesis %2.</source>
        <translation>ليس في %1 فرضية %2.</translation>
    </message>
    <message>
        <source>%1 has no decision %2.</source>
        <translation>ليس في %1 قرار %2.</translation>
    </message>
    <message>
        <source>“%1” is no mitigation; use one of %2.</source>
        <translation>«%1» ليس تخفيفًا؛ استخدم أحد %2.</translation>
    </message>
    <message>
        <source>One change at a time: %1 is still open; with two running nobody knows which one helped.</source>
        <translation>تغيير واحد في كل مرة: %1 ما زال مفتوحًا؛ مع تغييرين جاريين لا يعرف أحد أيهما أفاد.</translation>
    </message>
    <message>
        <source>Entry %1 of %2 has no file.</source>
        <translation>القيد %1 من %2 بلا ملف.</translation>
    </message>
    <message>
        <source>Name the entry's number, or at least six digits of the file's hash.</source>
        <translation>اذكر رقم القيد أو ستة أرقام على الأقل من بصمة الملف.</translation>
    </message>
    <message>
        <source>No entry of %1 has the file %2.</source>
        <translation>لا قيد في %1 فيه الملف %2.</translation>
    </message>
    <message>
        <source>There are %1 files; name one by the beginning of its hash.</source>
        <translation>هناك %1 ملفات؛ اذكر واحدًا ببداية بصمته.</translation>
    </message>
    <message>
        <source>%1 is kept in the journal of %2 on the console %3, not here.</source>
        <translation>%1 محفوظ في سجل %2 على الطرفية %3، لا هنا.</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>تم متأخرًا</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>The policy asks for no steps at the level of %1.</source>
        <translation>لا تطلب السياسة أي خطوات عند مستوى %1.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>%1 has no step “%2”; `quarterdeckctl checklist %1` lists them.</source>
        <translation>لا توجد في %1 خطوة «%2»؛ يعرضها `quarterdeckctl checklist %1`.</translation>
    </message>
    <message>
        <source>The log shows that “%1” is done; correct the log if it is not.</source>
        <translation>يُظهر السجل أن «%1» قد تم؛ صحّح السجل إن لم يكن كذلك.</translation>
    </message>
    <message>
        <source>Tick a step or open it again, one at a time.</source>
        <translation>علّم خطوة أو افتحها من جديد، واحدة كل مرة.</translation>
    </message>
    <message>
        <source>A brief is written as text, or with --format md as Markdown.</source>
        <translation>يُكتب الموجز نصًا، أو بصيغة Markdown مع ‎--format md.</translation>
    </message>
    <message>
        <source>%1 has no war room; --open opens one.</source>
        <translation>ليس لـ %1 غرفة عمليات؛ يفتحها ‎--open.</translation>
    </message>
    <message>
        <source>Roles to fill: %1</source>
        <translation>أدوار بحاجة إلى من يشغلها: %1</translation>
    </message>
    <message>
        <source>This import is %1; quarterdeckctl import undo %1 takes it back.</source>
        <translation>اسم هذا الاستيراد %1؛ والأمر quarterdeckctl import undo %1 يسحبه.</translation>
    </message>
    <message>
        <source>Nothing was imported into this journal.</source>
        <translation>لم يُستورد شيء إلى هذا السجل.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>غُيّرت هنا</translation>
    </message>
    <message>
        <source>Name the import or give --last, not both.</source>
        <translation>سمّ الاستيراد أو استخدم --last، لا كليهما.</translation>
    </message>
    <message>
        <source>Name the import to take back, or give --last; quarterdeckctl import list shows them.</source>
        <translation>سمّ الاستيراد المراد سحبه أو استخدم --last؛ والأمر quarterdeckctl import list يعرضها.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>لا يوجد استيراد لسحبه.</translation>
    </message>
    <message>
        <source>--last is for undo; name the import to restore.</source>
        <translation>‏--last خاص بالأمر undo؛ سمّ الاستيراد المراد استرجاعه.</translation>
    </message>
    <message>
        <source>Import %1: %2 incidents count again; %3 did before.</source>
        <translation>الاستيراد %1: عادت %2 من الحوادث محسوبة؛ وكانت %3 كذلك من قبل.</translation>
    </message>
    <message>
        <source>Import %1: %2 incidents taken back; %3 had been before. quarterdeckctl import restore %1 brings them back.</source>
        <translation>الاستيراد %1: سُحبت %2 من الحوادث؛ وكانت %3 مسحوبة من قبل. والأمر quarterdeckctl import restore %1 يعيدها.</translation>
    </message>
    <message>
        <source>These stay, because people worked on them since: %1.</source>
        <translation>تبقى هذه لأن أشخاصًا عملوا عليها منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>Name the format and the file, or say list, undo or restore.</source>
        <translation>سمّ الصيغة والملف، أو قل list أو undo أو restore.</translation>
    </message>
    <message>
        <source>--last is for undo.</source>
        <translation>‏--last خاص بالأمر undo.</translation>
    </message>
    <message>
        <source>file %1 %2</source>
        <translation>الملف %1 %2</translation>
    </message>
    <message>
        <source>On call: %1 calls to %2 people, %3 of them out of hours; incidents with somebody in a role: %4.</source>
        <translation>المناوبة: ‏%1 استدعاء لعدد %2 من الأشخاص، منها %3 خارج أوقات العمل؛ حوادث فيها شخص في دور: %4.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>خارج أوقات العمل</translation>
    </message>
    <message>
        <source>%1 is in use already.</source>
        <translation>%1 مستخدمة بالفعل.</translation>
    </message>
    <message>
        <source>%1 is in use here from now on, and everywhere once the shared database is reached.</source>
        <translation>%1 مستخدمة هنا من الآن، وفي كل مكان حين يمكن الوصول إلى قاعدة البيانات المشتركة.</translation>
    </message>
    <message>
        <source>%1 is in use from now on, by every console; incidents keep the policy they were declared under.</source>
        <translation>%1 مستخدمة من الآن في كل وحدة تحكم؛ وتحتفظ الحوادث بالسياسة التي أعلنت بموجبها.</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>تنتظر الموافقة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>موافَق عليها</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>مُعادة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>مُرسلة</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Several drafts begin with “%1”; write more of it.</source>
        <translation>عدة مسودات تبدأ بـ «%1»؛ اكتب المزيد.</translation>
    </message>
    <message>
        <source>%1 has no draft “%2”; `update %1 --list` lists them.</source>
        <translation>لا مسودة «%2» في %1؛ يعرضها `update %1 --list`.</translation>
    </message>
    <message>
        <source>Nobody has command of %1; the commander approves updates. --force approves it all the same.</source>
        <translation>لا قائد لـ %1؛ القائد يوافق على التحديثات. الخيار --force يوافق مع ذلك.</translation>
    </message>
    <message>
        <source>%1 has command of %2 and approves updates. --force approves it all the same.</source>
        <translation>يقود %1 الحادثة %2 ويوافق على التحديثات. الخيار --force يوافق مع ذلك.</translation>
    </message>
    <message>
        <source>Only an approved draft is sent; `update %1 --list` says how it stands.</source>
        <translation>لا تُرسل إلا مسودة موافَق عليها؛ يبيّن `update %1 --list` حالها.</translation>
    </message>
    <message>
        <source>There is no template “%1”; there are %2.</source>
        <translation>لا قالب باسم «%1»؛ القوالب هي %2.</translation>
    </message>
    <message>
        <source>Say what they were told, or name a --template.</source>
        <translation>اذكر ما أُبلغوا به، أو سمِّ قالبًا عبر --template.</translation>
    </message>
    <message>
        <source>--force records it all the same, and says so.</source>
        <translation>الخيار --force يسجّلها مع ذلك ويذكر ذلك.</translation>
    </message>
    <message>
        <source>Update to %1 was written past the rules: %2</source>
        <translation>كُتب التحديث إلى %1 خلافًا للقواعد: %2</translation>
    </message>
    <message>
        <source>Draft %1 waits for %2.</source>
        <translation>المسودة %1 تنتظر %2.</translation>
    </message>
    <message>
        <source>a commander</source>
        <translation>قائدًا</translation>
    </message>
    <message>
        <source>“%1” is no state; use open, testing, supported, refuted or parked.</source>
        <translation>«%1» ليست حالة؛ استخدم open أو testing أو supported أو refuted أو parked.</translation>
    </message>
    <message>
        <source>Say one thing about an action: --extend TIME or --give HANDLE.</source>
        <translation>اذكر أمرًا واحدًا عن الإجراء: ‎--extend TIME أو ‎--give HANDLE.</translation>
    </message>
    <message>
        <source>Say one thing about a hypothesis: --state, --owner, or --evidence.</source>
        <translation>اذكر أمرًا واحدًا عن الفرضية: ‎--state أو ‎--owner أو ‎--evidence.</translation>
    </message>
    <message>
        <source>Say what became of %1: --state, --owner, or --evidence.</source>
        <translation>اذكر ما آلت إليه %1: ‎--state أو ‎--owner أو ‎--evidence.</translation>
    </message>
    <message>
        <source>Say one thing about a decision: --go, --no-go, --withdraw or --object TEXT.</source>
        <translation>اذكر أمرًا واحدًا عن القرار: ‎--go أو ‎--no-go أو ‎--withdraw أو ‎--object TEXT.</translation>
    </message>
    <message>
        <source>Say what is decided about %1: --go, --no-go, --withdraw or --object TEXT.</source>
        <translation>اذكر ما تقرر بشأن %1: ‎--go أو ‎--no-go أو ‎--withdraw أو ‎--object TEXT.</translation>
    </message>
    <message>
        <source>A call is a person's first role in an incident. Out of hours is any time but %1 in %2.</source>
        <translation>الاستدعاء هو أول دور لشخص في حادثة. خارج ساعات العمل هو كل وقت عدا %1 في %2.</translation>
    </message>
</context>
<context>
    <name>DatabaseUri</name>
    <message>
        <source>PostgreSQL's client library is missing: install the package libpq5.</source>
        <translation>مكتبة عميل PostgreSQL مفقودة: ثبّت الحزمة libpq5.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database: write it like postgresql://name@host/database.</source>
        <translation>هذا ليس عنوان قاعدة بيانات PostgreSQL: اكتبه بصيغة postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>The address contains "%1", which Quarterdeck does not use: leave it out.</source>
        <translation>يتضمن العنوان "%1"، وهو ما لا يستخدمه Quarterdeck: احذفه.</translation>
    </message>
    <message>
        <source>The address lists a different number of hosts and ports: give one port for all or one for each.</source>
        <translation>عدد المضيفين في العنوان يختلف عن عدد المنافذ: حدد منفذًا واحدًا للجميع أو منفذًا لكل مضيف.</translation>
    </message>
    <message>
        <source>The port in the address is not a number from 1 to 65535.</source>
        <translation>المنفذ في العنوان ليس رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>A host in the address is empty: write it like postgresql://name@host/database.</source>
        <translation>أحد المضيفين في العنوان فارغ: اكتبه بصيغة postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>The database's address names no login; write postgresql://login@host/database.</source>
        <translation>لا يذكر عنوان قاعدة البيانات اسم دخول؛ اكتب postgresql://login@host/database.</translation>
    </message>
    <message>
        <source>You are logged in as %1 and cannot write as %2.</source>
        <translation>سجّلت الدخول باسم %1 ولا يمكنك الكتابة باسم %2.</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>شهر/يوم/سنة</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>سنة/شهر/يوم</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Another program answers at this journal's socket; end it and try again.</source>
        <translation>يستجيب برنامج آخر على مقبس هذا السجل؛ أنهِه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Another version of Quarterdeck has this journal open; close it or use that version here too.</source>
        <translation>هذا السجل مفتوح في إصدار آخر من Quarterdeck؛ أغلقه أو استخدم ذلك الإصدار هنا أيضًا.</translation>
    </message>
</context>
<context>
    <name>EntryLayout</name>
    <message>
        <source>logged %1</source>
        <translation>دُوِّن %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>أُنجز %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>كان مستحقًا %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق %1</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>struck by %1</source>
        <translation>شطبه %1</translation>
    </message>
    <message>
        <source>struck by %1: %2</source>
        <translation>شطبه %1: %2</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>Escalated to %1.</source>
        <translation>صُعّد إلى %1.</translation>
    </message>
    <message>
        <source>Escalated to %1; to be paged: %2.</source>
        <translation>صُعّد إلى %1؛ يُستدعى: %2.</translation>
    </message>
</context>
<context>
    <name>EventsCsvReader</name>
    <message>
        <source>in the column “%1”, “%2” is no whole number</source>
        <translation>في العمود «%1»، «%2» ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>in the column “%1”, %2</source>
        <translation>في العمود «%1»، %2</translation>
    </message>
    <message>
        <source>it has no time in the column “%1”</source>
        <translation>لا وقت فيه في العمود «%1»</translation>
    </message>
    <message>
        <source>it has nothing in the column “%1”</source>
        <translation>لا شيء فيه في العمود «%1»</translation>
    </message>
    <message>
        <source>it is the latest row of %1, and %2</source>
        <translation>هو أحدث صف لـ %1، و%2</translation>
    </message>
    <message>
        <source>The mapping “%1” does not say which columns are “order” and “changed”; a table with one row per change needs both.</source>
        <translation>لا يحدد التعيين «%1» عمودَي «order» و«changed»؛ الجدول الذي يخصص صفًا لكل تغيير يحتاج إلى كليهما.</translation>
    </message>
</context>
<context>
    <name>EvidenceFile</name>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a file: attach the files in it one by one.</source>
        <translation>«%1» ليس ملفًا: أرفق الملفات التي فيه واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>“%1” has %2; files up to %3 MB are kept: attach a link to it instead.</source>
        <translation>حجم «%1» هو %2؛ تُحفظ الملفات حتى %3 ميغابايت: أرفق رابطًا إليه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check its permissions.</source>
        <translation>تعذرت قراءة «%1»: تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is nothing to attach.</source>
        <translation>«%1» فارغ، فلا شيء يُرفق.</translation>
    </message>
    <message>
        <source>“%1” grew while it was read; attach it once it is complete.</source>
        <translation>كبر «%1» أثناء قراءته؛ أرفقه عندما يكتمل.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Customer impact</source>
        <translation>الأثر على العملاء</translation>
    </message>
    <message>
        <source>Internal impact</source>
        <translation>الأثر الداخلي</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>جسر الاتصال</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>تحليل ما بعد الحادث</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>time to detect</source>
        <translation>زمن الاكتشاف</translation>
    </message>
    <message>
        <source>time to a severity</source>
        <translation>زمن تحديد الخطورة</translation>
    </message>
    <message>
        <source>time to the first responder</source>
        <translation>زمن وصول أول مستجيب</translation>
    </message>
    <message>
        <source>time to the cause</source>
        <translation>زمن معرفة السبب</translation>
    </message>
    <message>
        <source>time to mitigate</source>
        <translation>زمن التخفيف</translation>
    </message>
    <message>
        <source>time to resolve</source>
        <translation>زمن الحل</translation>
    </message>
    <message>
        <source>quality of the postmortem</source>
        <translation>جودة مراجعة ما بعد الحادث</translation>
    </message>
</context>
<context>
    <name>GuidanceModel</name>
    <message>
        <source>Measured by: %1</source>
        <comment>the success metric of a phase</comment>
        <translation>يُقاس بـ: %1</translation>
    </message>
    <message>
        <source>mandatory at this level</source>
        <translation>إلزامية عند هذا المستوى</translation>
    </message>
    <message>
        <source>as needed at this level</source>
        <translation>عند الحاجة في هذا المستوى</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>غرفة العمليات</translation>
    </message>
    <message>
        <source>Enter copies it</source>
        <translation>مفتاح الإدخال ينسخها</translation>
    </message>
    <message>
        <source>Open a war room</source>
        <translation>افتح غرفة عمليات</translation>
    </message>
    <message>
        <source>Enter names its channel for everyone</source>
        <translation>مفتاح الإدخال يسمّي قناتها للجميع</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>مفتاح الإدخال يفتحها</translation>
    </message>
    <message>
        <source>Roles to fill</source>
        <translation>أدوار بحاجة إلى من يشغلها</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>deadline, time</comment>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>المواعيد القادمة</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <comment>step of the ladder</comment>
        <translation>بُلغ %1</translation>
    </message>
    <message>
        <source>%1, next %2 at %3</source>
        <translation>%1، ثم %2 عند %3</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>التصعيد</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>not needed: it was taken on in time</source>
        <translation>غير لازم: تولاه أحدهم في الوقت المناسب</translation>
    </message>
    <message>
        <source>Who does what now</source>
        <translation>من يفعل ماذا الآن</translation>
    </message>
    <message>
        <source>%1, vacant</source>
        <comment>role</comment>
        <translation>%1، شاغر</translation>
    </message>
    <message>
        <source>Accountable: %1</source>
        <translation>مسؤول نهائيًا: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>منفّذ: %1</translation>
    </message>
    <message>
        <source>Consulted: %1</source>
        <translation>يُستشار: %1</translation>
    </message>
    <message>
        <source>Informed: %1</source>
        <translation>يُبلَّغ: %1</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>What the commander leaves to others</source>
        <translation>ما يتركه القائد لغيره</translation>
    </message>
</context>
<context>
    <name>HandoverBrief</name>
    <message>
        <source>not rated</source>
        <translation>غير مصنف</translation>
    </message>
    <message>
        <source>Brief of %1: %2, %3</source>
        <translation>موجز %1: %2، %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>Declared %1, %n minute(s) ago</source>
        <translation>
            <numerusform>أُعلن %1، قبل أقل من دقيقة</numerusform>
            <numerusform>أُعلن %1، قبل دقيقة</numerusform>
            <numerusform>أُعلن %1، قبل دقيقتين</numerusform>
            <numerusform>أُعلن %1، قبل %n دقائق</numerusform>
            <numerusform>أُعلن %1، قبل %n دقيقة</numerusform>
            <numerusform>أُعلن %1، قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>الخدمات: %1</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>العملاء: %1</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>داخليًا: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>milestone, time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>War room: %1</source>
        <translation>غرفة العمليات: %1</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Last in the log</source>
        <translation>آخر ما في السجل</translation>
    </message>
    <message>
        <source>, was due %1</source>
        <translation>، كان موعده %1</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>، موعده %1</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>الإجراءات المفتوحة</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>لا إجراء مفتوح.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>لم يُسجَّل أي قرار.</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> منذ %1</translation>
    </message>
    <message>
        <source>%1: was due %2</source>
        <comment>deadline, time</comment>
        <translation>%1: كان موعده %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <comment>deadline, time</comment>
        <translation>%1: موعده %2</translation>
    </message>
    <message>
        <source>Next updates and deadlines</source>
        <translation>التحديثات والمواعيد القادمة</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>لا موعد جارٍ.</translation>
    </message>
    <message>
        <source>%1 wanted %2 = %3 at %4, too late; it waits for a person</source>
        <comment>person, field, value, time</comment>
        <translation>أراد %1 أن يكون %2 = %3 عند %4 متأخرًا؛ ينتظر من يقرر</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>When it happened</source>
        <translation>وقت الحدوث</translation>
    </message>
    <message>
        <source>five minutes ago; also -90s and -1h20</source>
        <translation>قبل خمس دقائق؛ وكذلك -90s و -1h20</translation>
    </message>
    <message>
        <source>at that time in the zone shown; 14:32z is UTC</source>
        <translation>في ذلك الوقت بالمنطقة المعروضة؛ 14:32z هو UTC</translation>
    </message>
    <message>
        <source>about that time</source>
        <translation>نحو ذلك الوقت</translation>
    </message>
    <message>
        <source>yesterday; a date like 11-15 or 2024-11-15 works too</source>
        <translation>أمس؛ ويصلح أيضًا تاريخ مثل 11-15 أو 2024-11-15</translation>
    </message>
    <message>
        <source>keep this moment now, write the entry later</source>
        <translation>تثبيت هذه اللحظة الآن وكتابة المُدخل لاحقًا</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ماهية المُدخل</translation>
    </message>
    <message>
        <source>decision (or d: and a space, or F5)</source>
        <translation>قرار (أو d: ومسافة، أو F5)</translation>
    </message>
    <message>
        <source>action for bob, report back in 10 minutes (a:, F4)</source>
        <translation>إجراء إلى bob، والإفادة خلال 10 دقائق (a:، F4)</translation>
    </message>
    <message>
        <source>hypothesis (h:)</source>
        <translation>فرضية (h:)</translation>
    </message>
    <message>
        <source>finding (f:, F7)</source>
        <translation>نتيجة (f:، F7)</translation>
    </message>
    <message>
        <source>result; closes the action it names (r:)</source>
        <translation>حصيلة؛ تُغلق الإجراء الذي تذكره (r:)</translation>
    </message>
    <message>
        <source>communication sent (c:, F8)</source>
        <translation>رسالة اتصالات أُرسلت (c:، F8)</translation>
    </message>
    <message>
        <source>follow-up for after the incident (t:, F9)</source>
        <translation>متابعة لما بعد الحادث (t:، F9)</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>من وأين</translation>
    </message>
    <message>
        <source>a person; @ic(@bob) names one in a role</source>
        <translation>شخص؛ @ic(@bob) يذكر شخصًا في دور</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>change the status (Ctrl+T)</source>
        <translation>تغيير الحالة (Ctrl+T)</translation>
    </message>
    <message>
        <source>assign a role (Ctrl+R); /ic @bob for the commander</source>
        <translation>إسناد دور (Ctrl+R)؛ /ic @bob لتعيين القائد</translation>
    </message>
    <message>
        <source>offer command; it passes when they accept</source>
        <translation>عرض القيادة؛ تنتقل عند القبول</translation>
    </message>
    <message>
        <source>attach a link</source>
        <translation>إرفاق رابط</translation>
    </message>
    <message>
        <source>correct entry 12 (F2); the earlier wording stays</source>
        <translation>تصحيح المُدخل 12 (F2)؛ تبقى الصياغة السابقة</translation>
    </message>
    <message>
        <source>withdraw your last entry (Ctrl+Z); it stays legible</source>
        <translation>سحب آخر مُدخل لك (Ctrl+Z)؛ يبقى مقروءًا</translation>
    </message>
    <message>
        <source>With a screen reader</source>
        <translation>مع قارئ الشاشة</translation>
    </message>
    <message>
        <source>from pane to pane; in the timeline the arrow keys read entry by entry</source>
        <translation>من لوح إلى لوح؛ وفي الخط الزمني تقرأ مفاتيح الأسهم مُدخلًا تلو الآخر</translation>
    </message>
    <message>
        <source>to the line; while it is empty, what others log is read to you. Nothing else is announced by itself.</source>
        <translation>إلى السطر؛ وما دام فارغًا يُقرأ لك ما يدوّنه الآخرون. لا يُعلَن عن أي شيء آخر تلقائيًا.</translation>
    </message>
    <message>
        <source>change the severity</source>
        <translation>تغيير الخطورة</translation>
    </message>
    <message>
        <source>answer the severity matrix (Ctrl+Shift+M)</source>
        <translation>الإجابة عن مصفوفة الخطورة (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>an update that was sent; the next one is promised in 30 minutes</source>
        <translation>تحديث أُرسل؛ والتالي موعود به خلال 30 دقيقة</translation>
    </message>
    <message>
        <source>acknowledge the incident, then the loudest alarm; or keep that quiet</source>
        <translation>الإقرار بالحادث، ثم بأعلى تنبيه؛ أو إبقاؤه صامتًا</translation>
    </message>
    <message>
        <source>Afterwards, and for the room</source>
        <translation>لما بعد الحادث، وللقاعة</translation>
    </message>
    <message>
        <source>Review: figures over a period. Arrow keys walk over the marks of a figure, Space lists their incidents, Enter opens one</source>
        <translation>المراجعة: أرقام عن فترة. تنقل مفاتيح الأسهم بين علامات الرسم، ويسرد Space حوادثها، ويفتح Enter أحدها</translation>
    </message>
    <message>
        <source>the wall: a read-only window for the room; Shift+F11 sets it up, Ctrl+Shift+L there hides names</source>
        <translation>الجدار: نافذة للقراءة فقط للقاعة؛ يُعدّه Shift+F11، وفيه يُخفي Ctrl+Shift+L الأسماء</translation>
    </message>
    <message>
        <source>write an update: who is due, templates, rules, approval (Ctrl+G)</source>
        <translation>اكتب تحديثًا: من حان دوره، القوالب، القواعد، الموافقة (Ctrl+G)</translation>
    </message>
    <message>
        <source>a step of the checklist is done; /untick opens it again (Space in the checklist)</source>
        <translation>تمت خطوة من قائمة التحقق؛ يفتحها ‎/untick من جديد (مفتاح المسافة في القائمة)</translation>
    </message>
    <message>
        <source>what became of a hypothesis: testing, supported, refuted, parked, open; /evidence H1 14 links entry 14</source>
        <translation>ما آلت إليه فرضية: testing أو supported أو refuted أو parked أو open؛ و‎/evidence H1 14 يربط القيد 14</translation>
    </message>
    <message>
        <source>more time for an action, or somebody else does it</source>
        <translation>وقت إضافي لإجراء، أو يقوم به شخص آخر</translation>
    </message>
    <message>
        <source>a decision with a round of objections; /object, /go, /nogo, /withdraw D1</source>
        <translation>قرار مع جولة اعتراضات؛ ‎/object و‎/go و‎/nogo و‎/withdraw D1</translation>
    </message>
    <message>
        <source>Beside the line</source>
        <translation>إلى جانب السطر</translation>
    </message>
    <message>
        <source>a screenshot or a copied file joins the entry; dropping it here does the same. Enter on the entry shows it</source>
        <translation>تنضم لقطة شاشة أو ملف منسوخ إلى القيد؛ والإفلات هنا يفعل ذلك أيضًا. يعرضه Enter على القيد</translation>
    </message>
    <message>
        <source>everything by name; # an incident, @ a person, = an entry, ? what a command is for</source>
        <translation>كل شيء باسمه؛ # حادث، @ شخص، = قيد، ? غرض الأمر</translation>
    </message>
    <message>
        <source>quick notes, before there is an incident; logged in one later with their time</source>
        <translation>ملاحظات سريعة قبل أن يكون هناك حادث؛ تُسجل فيه لاحقًا بوقتها</translation>
    </message>
    <message>
        <source>the scribe bar: the line in a small window that stays on top of other programs</source>
        <translation>شريط الكاتب: السطر في نافذة صغيرة تبقى فوق البرامج الأخرى</translation>
    </message>
    <message>
        <source>and a space: your abbreviation, written out, once you have listed it (Entry, Abbreviations)</source>
        <translation>ومسافة: اختصارك مكتوبًا كاملًا متى أدرجته (قيد، اختصارات)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>acknowledge the incident, then the worst alarm of any incident</source>
        <translation>الإقرار بالحادث، ثم أسوأ إنذار في أي حادث</translation>
    </message>
    <message>
        <source>keep that alarm quiet for 1, 3, 5 or 10 minutes; it comes back</source>
        <translation>إسكات هذا الإنذار 1 أو 3 أو 5 أو 10 دقائق؛ ثم يعود</translation>
    </message>
    <message>
        <source>sound on or off: three notes for overdue, one for due. Off at a desk and on where a wall is open, until you say otherwise</source>
        <translation>تشغيل الصوت أو إيقافه: ثلاث نغمات للمتأخر وواحدة للمستحق. مغلق على المكتب ومفعل حيث يُفتح الجدار، إلى أن تقرر غير ذلك</translation>
    </message>
    <message>
        <source>in the list of clocks: acknowledge, snooze, escalate to the next tier</source>
        <translation>في قائمة المواعيد: إقرار، تأجيل، تصعيد إلى المستوى التالي</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>أُلغي الاستيراد؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported.</source>
        <translation>تعذرت قراءة الملف حتى نهايته؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>There is no import format “%1”.</source>
        <translation>لا توجد صيغة استيراد باسم «%1».</translation>
    </message>
    <message>
        <source>The import stopped: %1 At most this many incidents are in: %2. Run it again to add the rest.</source>
        <translation>توقف الاستيراد: %1 عدد الحوادث التي أُدخلت على الأكثر: %2. شغّله مجددًا لإضافة الباقي.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>البرنامج قيد الإنهاء.</translation>
    </message>
    <message>
        <source>The import %1 counts again.</source>
        <translation>الاستيراد %1 محسوب من جديد.</translation>
    </message>
    <message>
        <source>The import %1 was taken back.</source>
        <translation>سُحب الاستيراد %1.</translation>
    </message>
    <message>
        <source>No incident here came with the import %1.</source>
        <translation>لم يأت أي حادث هنا مع الاستيراد %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 incidents; run it again for the rest.</source>
        <translation>توقف بعد %1 من %2 من الحوادث؛ أعد التشغيل لإكمال الباقي.</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>Table with one row per change</source>
        <translation>جدول بصف واحد لكل تغيير</translation>
    </message>
    <message>
        <source>Table with one row per incident</source>
        <translation>جدول بصف واحد لكل حادث</translation>
    </message>
    <message>
        <source>Statuspage incidents</source>
        <translation>حوادث Statuspage</translation>
    </message>
    <message>
        <source>PagerDuty incidents and log entries</source>
        <translation>حوادث PagerDuty ومُدخلات سجلها</translation>
    </message>
    <message>
        <source>Postmortem in Markdown</source>
        <translation>تحليل ما بعد الحادث بصيغة Markdown</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>تصدير Slack</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>byte %1</source>
        <translation>البايت %1</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>يلزم كائن</translation>
    </message>
    <message>
        <source>a mapping needs a name and the system it is for</source>
        <translation>يلزم للتعيين اسم والنظام المخصص له</translation>
    </message>
    <message>
        <source>a mapping needs the columns “key” and “declared”</source>
        <translation>يلزم للتعيين العمودان «key» و«declared»</translation>
    </message>
    <message>
        <source>a mapping needs at least one title</source>
        <translation>يلزم للتعيين عنوان واحد على الأقل</translation>
    </message>
    <message>
        <source>The mapping cannot be used: at %1, %2.</source>
        <translation>لا يمكن استخدام التعيين: عند %1، %2.</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>يلزم نص</translation>
    </message>
    <message>
        <source>a text or a list of texts is needed</source>
        <translation>يلزم نص أو قائمة نصوص</translation>
    </message>
    <message>
        <source>a list of columns is needed</source>
        <translation>تلزم قائمة أعمدة</translation>
    </message>
    <message>
        <source>this is no milestone that can be imported</source>
        <translation>هذا ليس مَعلَمًا يمكن استيراده</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>هذا المفتاح غير معروف</translation>
    </message>
    <message>
        <source>“%1” is not one of ours</source>
        <translation>«%1» ليس من القيم المعتمدة هنا</translation>
    </message>
    <message>
        <source>it needs a column</source>
        <translation>يلزمه عمود</translation>
    </message>
    <message>
        <source>the order is dmy, mdy or ymd</source>
        <translation>الترتيب هو dmy أو mdy أو ymd</translation>
    </message>
    <message>
        <source>“%1” is no time zone</source>
        <translation>«%1» ليست منطقة زمنية</translation>
    </message>
    <message>
        <source>one character is needed</source>
        <translation>يلزم حرف واحد</translation>
    </message>
    <message>
        <source>There is no mapping “%1”; there are %2, or name a file that ends in .json.</source>
        <translation>لا يوجد تعيين باسم «%1»؛ المتاح: %2، أو اذكر ملفًا ينتهي بـ .json.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The source now gives this time.</source>
        <translation>المصدر يعطي هذا الوقت الآن.</translation>
    </message>
    <message>
        <source>it does not say when the incident began, and the incident is not here yet: import its beginning first</source>
        <translation>لا يذكر متى بدأ الحادث، والحادث غير موجود هنا بعد: استورد بدايته أولًا</translation>
    </message>
    <message>
        <source>The severity “%1” is no level of this policy; such incidents stay unrated.</source>
        <translation>الخطورة «%1» ليست مستوى في هذه السياسة؛ تبقى هذه الحوادث بلا تصنيف.</translation>
    </message>
    <message>
        <source>The severity “%1” is beyond this policy's scale and is taken as its last level, %2.</source>
        <translation>الخطورة «%1» تتجاوز مقياس هذه السياسة وتُعتمد على أنها مستواه الأخير، %2.</translation>
    </message>
    <message>
        <source>The source changed it.</source>
        <translation>غيّره المصدر.</translation>
    </message>
    <message>
        <source>It was imported again.</source>
        <translation>استُورد مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>%1, brought in by %2</source>
        <comment>author of an entry moved from another journal</comment>
        <translation>%1، أدخله %2</translation>
    </message>
</context>
<context>
    <name>IncidentCsvReader</name>
    <message>
        <source>“%1” is in row %2 already; a table with one row per change is the format events-csv</source>
        <translation>«%1» موجود بالفعل في الصف %2؛ الجدول بصف واحد لكل تغيير هو الصيغة events-csv</translation>
    </message>
    <message>
        <source>The status “%1” is none of ours and is left out.</source>
        <translation>الحالة «%1» ليست من الحالات المعتمدة هنا وتُستبعد.</translation>
    </message>
</context>
<context>
    <name>IncidentExport</name>
    <message>
        <source>The file %1 could not be written: %2. Choose another place.</source>
        <translation>تعذرت كتابة الملف %1: %2. اختر موضعًا آخر.</translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message>
        <source>Tried and not tried</source>
        <translation>ما جُرّب وما لم يُجرّب</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>الفرضية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرّره</translation>
    </message>
    <message>
        <source>objection by %1: %2</source>
        <translation>اعتراض من %1: %2</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>أُنجز، %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>لم يُمدد</numerusform>
            <numerusform>مُدد مرة واحدة</numerusform>
            <numerusform>مُدد مرتين</numerusform>
            <numerusform>مُدد %n مرات</numerusform>
            <numerusform>مُدد %n مرة</numerusform>
            <numerusform>مُدد %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>تخفيف</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Qt's SQLite driver is missing: install the package libqt6sql6-sqlite.</source>
        <translation>برنامج تشغيل SQLite الخاص بـ Qt غير موجود: ثبّت الحزمة libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The journal cannot be written safely here: put it on a local disk.</source>
        <translation>لا يمكن كتابة السجل بأمان هنا: ضعه على قرص محلي.</translation>
    </message>
    <message>
        <source>An event with this id is recorded already and says something else, so nothing was saved: enter it again as a new one.</source>
        <translation>سبق تسجيل حدث بهذا المعرّف وبمحتوى مختلف، لذلك لم يُحفظ شيء: أدخله مجددًا كحدث جديد.</translation>
    </message>
    <message>
        <source>This is too long to record (%1 of at most %2 bytes): shorten it or split it.</source>
        <translation>هذا أطول من أن يُسجَّل (%1 من %2 بايت كحد أقصى): اختصره أو قسّمه.</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2), where a journal gets damaged: choose a folder on this computer.</source>
        <translation>يقع %1 على محرك شبكة (%2) حيث تتلف السجلات: اختر مجلدًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 cannot be a journal, because a part of that path is a file: choose another folder.</source>
        <translation>لا يمكن أن يكون %1 سجلًا لأن جزءًا من هذا المسار ملف: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing may be written in %1: change the folder's permissions or choose another.</source>
        <translation>الكتابة غير مسموحة في %1: غيّر أذونات المجلد أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be reached: check the path and its permissions.</source>
        <translation>يتعذر الوصول إلى السجل %1: تحقق من المسار وأذوناته.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a journal: name a file in it.</source>
        <translation>%1 مجلد وليس سجلًا: حدّد ملفًا فيه.</translation>
    </message>
    <message>
        <source>%1 is not a file: name a journal, or a new file.</source>
        <translation>%1 ليس ملفًا: حدّد سجلًا أو ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>You may not read the journal %1: change its permissions.</source>
        <translation>لا تُسمح لك قراءة السجل %1: غيّر أذوناته.</translation>
    </message>
    <message>
        <source>The journal %1 is read-only: change its permissions, or name another one.</source>
        <translation>السجل %1 للقراءة فقط: غيّر أذوناته أو حدّد سجلًا آخر.</translation>
    </message>
    <message>
        <source>%1 is not a Quarterdeck journal, so it was left as it is: name another file.</source>
        <translation>%1 ليس سجل Quarterdeck، لذلك تُرك كما هو: حدّد ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 belongs to another program, so it was left as it is: name another file.</source>
        <translation>%1 يخص برنامجًا آخر، لذلك تُرك كما هو: حدّد ملفًا آخر.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Quarterdeck, so it was left as it is: update this program.</source>
        <translation>كتب السجلَ %1 إصدارٌ أحدث من Quarterdeck، لذلك تُرك كما هو: حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: check the permissions and the disk.</source>
        <translation>يتعذر إنشاء المجلد %1: تحقق من الأذونات والقرص.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be created: check the permissions and the disk.</source>
        <translation>يتعذر إنشاء السجل %1: تحقق من الأذونات والقرص.</translation>
    </message>
    <message>
        <source>The journal cannot be read: check the permissions of its file.</source>
        <translation>تتعذر قراءة السجل: تحقق من أذونات ملفه.</translation>
    </message>
    <message>
        <source>No event could be read from %1, so it was left as it is: restore a backup.</source>
        <translation>تعذرت قراءة أي حدث من %1، لذلك تُرك كما هو: استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>القرص ممتلئ: أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk reported an error: check the disk, then try again.</source>
        <translation>أبلغ القرص عن خطأ: افحص القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The journal can only be read: check its permissions and the disk, then try again.</source>
        <translation>السجل متاح للقراءة فقط: تحقق من أذوناته ومن القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The journal cannot be opened: check its folder, its permissions and the disk.</source>
        <translation>يتعذر فتح السجل: تحقق من مجلده وأذوناته ومن القرص.</translation>
    </message>
    <message>
        <source>Another program is using the journal's file: close that program, then try again.</source>
        <translation>يستخدم برنامج آخر ملف السجل: أغلق ذلك البرنامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is not enough memory: close something, then try again.</source>
        <translation>الذاكرة غير كافية: أغلق بعض البرامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This does not fit what the journal already holds, so nothing was saved: reload the incident.</source>
        <translation>هذا لا يتوافق مع ما في السجل بالفعل، لذلك لم يُحفظ شيء: أعد تحميل الحادث.</translation>
    </message>
    <message>
        <source>The journal's file is damaged and was left as it is: open a recovered copy of it.</source>
        <translation>ملف السجل تالف وتُرك كما هو: افتح نسخة مستعادة منه.</translation>
    </message>
    <message>
        <source>The journal could not be used: try again, then restart the program.</source>
        <translation>تعذر استخدام السجل: أعد المحاولة، ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>This journal holds incidents of its own, so it was not connected: move them with “quarterdeckctl move”, or name another journal.</source>
        <translation>يحتوي هذا السجل على حوادث خاصة به، لذلك لم يُوصَل: انقلها باستخدام «quarterdeckctl move»، أو حدّد سجلًا آخر.</translation>
    </message>
    <message>
        <source>These events do not come next, so they were not taken over.</source>
        <translation>هذه الأحداث ليست التالية في التسلسل، لذلك لم تُعتمد.</translation>
    </message>
    <message>
        <source>The shared database has another event under an id of this journal, so it was not taken over.</source>
        <translation>في قاعدة البيانات المشتركة حدث آخر بمعرّف من هذا السجل، لذلك لم يُعتمد.</translation>
    </message>
</context>
<context>
    <name>JournalLock</name>
    <message>
        <source>Another program is using this journal: close it, or work in its window.</source>
        <translation>يستخدم برنامج آخر هذا السجل: أغلقه، أو اعمل في نافذته.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is using this journal: close it, or work in its window.</source>
        <translation>يستخدم %1 (العملية %2 على %3) هذا السجل: أغلقه، أو اعمل في نافذته.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be locked: check the permissions of its folder and the disk.</source>
        <translation>يتعذر قفل السجل %1: تحقق من أذونات مجلده ومن القرص.</translation>
    </message>
</context>
<context>
    <name>JournalMove</name>
    <message>
        <source>%1 belongs to a shared database; name a new file.</source>
        <translation>%1 يخص قاعدة بيانات مشتركة؛ حدّد ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Stopped; what was copied stays, and the next run goes on from there.</source>
        <translation>توقف؛ يبقى ما نُسخ، ويتابع التشغيل التالي من هناك.</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>There are more problems than are listed here.</source>
        <translation>المشكلات أكثر مما هو مسرود هنا.</translation>
    </message>
    <message>
        <source>The file cannot be read any further (%1).</source>
        <translation>تتعذر متابعة قراءة الملف (%1).</translation>
    </message>
    <message>
        <source>The journal holds %1 events, but %2 are found in their order.</source>
        <translation>في السجل %1 من الأحداث، لكن عُثر على %2 منها في ترتيبها.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>A row of the journal is not readable (%1).</source>
        <translation>صف في السجل غير قابل للقراءة (%1).</translation>
    </message>
    <message>
        <source>%1, unsent event %2: its content does not match its hash.</source>
        <translation>%1، الحدث غير المرسل %2: محتواه لا يطابق بصمته.</translation>
    </message>
    <message>
        <source>%1, event %2: its content does not match its hash.</source>
        <translation>%1، الحدث %2: محتواه لا يطابق بصمته.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) lost before event %2, when this journal was recovered.</source>
        <translation>
            <numerusform>%1: لم يُفقد أي حدث قبل الحدث %2 عند استعادة هذا السجل.</numerusform>
            <numerusform>%1: فُقد حدث واحد قبل الحدث %2 عند استعادة هذا السجل.</numerusform>
            <numerusform>%1: فُقد حدثان قبل الحدث %2 عند استعادة هذا السجل.</numerusform>
            <numerusform>%1: فُقدت %n أحداث قبل الحدث %2 عند استعادة هذا السجل.</numerusform>
            <numerusform>%1: فُقد %n حدثًا قبل الحدث %2 عند استعادة هذا السجل.</numerusform>
            <numerusform>%1: فُقد %n حدث قبل الحدث %2 عند استعادة هذا السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) missing before event %2.</source>
        <translation>
            <numerusform>%1: لا ينقص أي حدث قبل الحدث %2.</numerusform>
            <numerusform>%1: ينقص حدث واحد قبل الحدث %2.</numerusform>
            <numerusform>%1: ينقص حدثان قبل الحدث %2.</numerusform>
            <numerusform>%1: تنقص %n أحداث قبل الحدث %2.</numerusform>
            <numerusform>%1: ينقص %n حدثًا قبل الحدث %2.</numerusform>
            <numerusform>%1: ينقص %n حدث قبل الحدث %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, event %2: it does not follow from the event before it.</source>
        <translation>%1، الحدث %2: لا يتسلسل من الحدث الذي قبله.</translation>
    </message>
    <message>
        <source>%1: its row on the board is missing or not readable.</source>
        <translation>%1: صفه على اللوحة مفقود أو غير قابل للقراءة.</translation>
    </message>
    <message>
        <source>%1: its row on the board differs from its events in %2.</source>
        <translation>%1: يختلف صفه على اللوحة عن أحداثه في %2.</translation>
    </message>
    <message>
        <source>%1, event %2: the search index holds something else.</source>
        <translation>%1، الحدث %2: يحتوي فهرس البحث على محتوى مختلف.</translation>
    </message>
    <message>
        <source>This console numbered %1 events, but the journal holds %2 of them.</source>
        <translation>رقّمت وحدة التحكم هذه %1 من الأحداث، لكن في السجل %2 منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the board without any events.</source>
        <translation>
            <numerusform>لا توجد صفوف على اللوحة بلا أحداث.</numerusform>
            <numerusform>صف واحد على اللوحة بلا أي أحداث.</numerusform>
            <numerusform>صفان على اللوحة بلا أي أحداث.</numerusform>
            <numerusform>%n صفوف على اللوحة بلا أي أحداث.</numerusform>
            <numerusform>%n صفًا على اللوحة بلا أي أحداث.</numerusform>
            <numerusform>%n صف على اللوحة بلا أي أحداث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is damaged (%1).</source>
        <translation>فهرس البحث تالف (%1).</translation>
    </message>
    <message>
        <source>The file's structure is damaged (%1).</source>
        <translation>بنية الملف تالفة (%1).</translation>
    </message>
    <message>
        <source>The file %1… that was attached is not the one that was kept.</source>
        <translation>الملف المرفق %1… ليس هو الذي حُفظ.</translation>
    </message>
</context>
<context>
    <name>LineChips</name>
    <message>
        <source> yesterday</source>
        <translation> أمس</translation>
    </message>
    <message>
        <source>@%1 · new person</source>
        <translation>@%1 · شخص جديد</translation>
    </message>
    <message>
        <source>@%1: did you mean @%2?</source>
        <translation>@%1: هل تقصد @%2؟</translation>
    </message>
    <message>
        <source>Did you mean /%1?</source>
        <translation>هل تقصد /%1؟</translation>
    </message>
    <message>
        <source>Amending #%1</source>
        <translation>تصحيح #%1</translation>
    </message>
    <message>
        <source>report in %1</source>
        <translation>التقرير خلال %1</translation>
    </message>
</context>
<context>
    <name>LineCommand</name>
    <message>
        <source>“%1” is not a status. Use one of: %2.</source>
        <translation>«%1» ليست حالة. استخدم إحدى القيم: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a severity. Use one of: %2.</source>
        <translation>«%1» ليست درجة خطورة. استخدم إحدى القيم: %2.</translation>
    </message>
    <message>
        <source>Say the role and who has it: /role comms @name. “-” leaves it vacant.</source>
        <translation>اذكر الدور ومن يتولاه: /role comms @name. يُبقيه «-» شاغرًا.</translation>
    </message>
    <message>
        <source>Say how long and what for: /timer 10 check the pool @bob.</source>
        <translation>اذكر المدة والغرض: /timer 10 فحص المجمّع @bob.</translation>
    </message>
    <message>
        <source>Say what was sent: /update customers told that payments fail.</source>
        <translation>اذكر ما أُرسل: /update customers أُبلغوا بتعذر عمليات الدفع.</translation>
    </message>
    <message>
        <source>Say what to note: /note vendor called back.</source>
        <translation>اذكر ما يُدوَّن: /note عاود المورّد الاتصال.</translation>
    </message>
    <message>
        <source>Say what customers notice: /impact 62 % of payments fail in the EU.</source>
        <translation>اذكر ما يلاحظه العملاء: /impact تفشل 62 % من عمليات الدفع في الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>Say which entry and how it should read: /amend 12 roll back v3.3.</source>
        <translation>اذكر رقم المُدخل وصياغته الصحيحة: /amend 12 التراجع عن v3.3.</translation>
    </message>
    <message>
        <source>There is no entry %1 here.</source>
        <translation>لا يوجد مُدخل %1 هنا.</translation>
    </message>
    <message>
        <source>Entry %1 was noted by the console and cannot be amended.</source>
        <translation>دوّنت وحدة التحكم المُدخل %1 ولا يمكن تصحيحه.</translation>
    </message>
    <message>
        <source>Nothing to snooze.</source>
        <translation>لا شيء لتأجيله.</translation>
    </message>
    <message>
        <source>There is no command /%1. /help lists them.</source>
        <translation>لا يوجد أمر /%1. يسرد /help الأوامر.</translation>
    </message>
    <message>
        <source>Say what they were told: /update customers /30 We are rolling back; next news in 30 minutes.</source>
        <translation>اذكر ما أُبلغوا به: /update customers /30 نتراجع عن التغيير؛ الخبر التالي خلال 30 دقيقة.</translation>
    </message>
    <message>
        <source>Nothing to acknowledge.</source>
        <translation>لا شيء للإقرار به.</translation>
    </message>
    <message>
        <source>There is no step to tick here.</source>
        <translation>لا توجد هنا خطوة لتعليمها.</translation>
    </message>
    <message>
        <source>Say which step: %1.</source>
        <translation>حدّد الخطوة: %1.</translation>
    </message>
    <message>
        <source>“%1” is done already.</source>
        <translation>«%1» تم من قبل.</translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation>«%1» مفتوح أصلًا.</translation>
    </message>
    <message>
        <source>The log shows that this is done; correct the log if it is not.</source>
        <translation>يُظهر السجل أن هذا قد تم؛ صحّح السجل إن لم يكن كذلك.</translation>
    </message>
    <message>
        <source>Say what may be the cause, or what became of one: /h bad cache, /h H1 refuted the cache was empty.</source>
        <translation>اذكر سببًا محتملًا أو ما آل إليه أحدها: ‎/h ذاكرة مخبئية تالفة، ‎/h H1 refuted كانت فارغة.</translation>
    </message>
    <message>
        <source>Say the hypothesis and the number of the entry: /evidence H1 14.</source>
        <translation>اذكر الفرضية ورقم القيد: ‎/evidence H1 14.</translation>
    </message>
    <message>
        <source>Say the action and how much more time it gets: /extend A7 10 the vendor is slow.</source>
        <translation>اذكر الإجراء والوقت الإضافي: ‎/extend A7 10 المورّد بطيء.</translation>
    </message>
    <message>
        <source>Say the action and who gets it: /give A7 @raj.</source>
        <translation>اذكر الإجراء ومن يأخذه: ‎/give A7 @raj.</translation>
    </message>
    <message>
        <source>Say what is proposed, and how long objections are heard: /propose roll back v3.2 /5.</source>
        <translation>اذكر المقترح ومدة سماع الاعتراضات: ‎/propose الرجوع عن v3.2 ‎/5.</translation>
    </message>
    <message>
        <source>Say what speaks against it: /object D1 the schema has changed.</source>
        <translation>اذكر ما يعارضه: ‎/object D1 تغيّر المخطط.</translation>
    </message>
    <message>
        <source>Say which proposal, and why: /nogo D1 the schema has changed.</source>
        <translation>اذكر المقترح والسبب: ‎/nogo D1 تغيّر المخطط.</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>لا يوجد %1 هنا.</translation>
    </message>
    <message>
        <source>There is no %1 here. Did you mean %2?</source>
        <translation>لا يوجد %1 هنا. هل تقصد %2؟</translation>
    </message>
    <message>
        <source>“%1” is no state of a hypothesis. Did you mean /h %2 %3?</source>
        <translation>«%1» ليست حالة لفرضية. هل تقصد ‎/h %2 %3؟</translation>
    </message>
    <message>
        <source>Say what became of %1: testing, supported, refuted, parked, open, or @name for who looks into it.</source>
        <translation>اذكر ما آلت إليه %1: testing أو supported أو refuted أو parked أو open، أو ‎@name لمن يتابعها.</translation>
    </message>
</context>
<context>
    <name>LineIcons</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>LineOffer</name>
    <message>
        <source>%1 yesterday</source>
        <translation>%1 أمس</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 hasn't happened yet today (now %2), so it is read as yesterday's.</source>
        <translation>لم يحن %1 اليوم بعد (الآن %2)، لذلك يُقرأ على أنه وقت أمس.</translation>
    </message>
    <message>
        <source>@%1 isn't on the roster. Log anyway, or @%2?</source>
        <translation>@%1 ليس في القائمة. هل يُدوَّن رغم ذلك، أم @%2؟</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>The shared database is busy or stopping; Quarterdeck tries again by itself.</source>
        <translation>قاعدة البيانات المشتركة مشغولة أو قيد الإيقاف؛ يعيد Quarterdeck المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The shared database cannot take this entry as it is; it stays here and can be exported.</source>
        <translation>لا يمكن لقاعدة البيانات المشتركة قبول هذا المُدخل كما هو؛ يبقى هنا ويمكن تصديره.</translation>
    </message>
    <message>
        <source>The shared log already has something else under this entry's number; the entry stays here and can be exported.</source>
        <translation>في السجل المشترك محتوى آخر برقم هذا المُدخل؛ يبقى المُدخل هنا ويمكن تصديره.</translation>
    </message>
    <message>
        <source>Your login may not write to this incident: ask one of its members to add you, then try again.</source>
        <translation>لا يُسمح لاسم الدخول هذا بالكتابة في هذا الحادث: اطلب من أحد أعضائه إضافتك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The shared database speaks another version of Quarterdeck's language: update the older of the two.</source>
        <translation>تستخدم قاعدة البيانات المشتركة إصدارًا آخر من لغة Quarterdeck: حدّث الأقدم منهما.</translation>
    </message>
    <message>
        <source>The shared database refuses the login: check the name and the password.</source>
        <translation>ترفض قاعدة البيانات المشتركة تسجيل الدخول: تحقق من الاسم وكلمة المرور.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>%n not yet sent</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>واحد لم يُرسل بعد</numerusform>
            <numerusform>اثنان لم يُرسلا بعد</numerusform>
            <numerusform>%n لم تُرسل بعد</numerusform>
            <numerusform>%n لم تُرسل بعد</numerusform>
            <numerusform>%n لم تُرسل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلًا</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept here only</source>
        <translation>
            <numerusform>لا شيء محفوظ هنا فقط</numerusform>
            <numerusform>واحد محفوظ هنا فقط</numerusform>
            <numerusform>اثنان محفوظان هنا فقط</numerusform>
            <numerusform>%n محفوظة هنا فقط</numerusform>
            <numerusform>%n محفوظة هنا فقط</numerusform>
            <numerusform>%n محفوظة هنا فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>%1 may read here but not write; what is typed stays on this computer.</source>
        <translation>يُسمح لـ %1 بالقراءة هنا دون الكتابة؛ ما يُكتب يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet sent since %1</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال منذ %1</numerusform>
            <numerusform>واحد لم يُرسل بعد منذ %1</numerusform>
            <numerusform>اثنان لم يُرسلا بعد منذ %1</numerusform>
            <numerusform>%n لم تُرسل بعد منذ %1</numerusform>
            <numerusform>%n لم تُرسل بعد منذ %1</numerusform>
            <numerusform>%n لم تُرسل بعد منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1. %2 will be sent; they are safe on this computer meanwhile.</source>
        <translation>متصل بـ %1. سيُرسل %2؛ وهي محفوظة بأمان على هذا الحاسوب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>جارٍ اللحاق</translation>
    </message>
    <message>
        <source>Connected to %1; what others wrote is still being read.</source>
        <translation>متصل بـ %1؛ لا تزال قراءة ما كتبه الآخرون جارية.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Connected to %1 as %2. Everything is on the server.</source>
        <translation>متصل بـ %1 باسم %2. كل شيء على الخادم.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connecting to %1. Logging works meanwhile.</source>
        <translation>جارٍ الاتصال بـ %1. التدوين متاح في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Offline since %1. Logging works.</source>
        <translation>دون اتصال منذ %1. التدوين متاح.</translation>
    </message>
    <message>
        <source>Offline since %1. Logging works; %2 will be sent when back.</source>
        <translation>دون اتصال منذ %1. التدوين متاح؛ سيُرسل %2 عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>دون اتصال منذ %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Logging works; log in to send it.</source>
        <translation>التدوين متاح؛ سجّل الدخول لإرساله.</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>الإرسال متوقف</translation>
    </message>
    <message>
        <source>Logging works; what you write stays on this computer until this is settled.</source>
        <translation>التدوين متاح؛ يبقى ما تكتبه على هذا الحاسوب حتى يُحل هذا الأمر.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 ahead of the server's. Times typed here are wrong by as much; set the clock.</source>
        <translation>ساعة هذا الحاسوب متقدمة عن ساعة الخادم بمقدار %1. الأوقات المكتوبة هنا خاطئة بالمقدار نفسه؛ اضبط الساعة.</translation>
    </message>
    <message>
        <source>This computer's clock is %1 behind the server's. Times typed here are wrong by as much; set the clock.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخادم بمقدار %1. الأوقات المكتوبة هنا خاطئة بالمقدار نفسه؛ اضبط الساعة.</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>قاعدة البيانات المشتركة</translation>
    </message>
    <message>
        <source>None: this journal is on this computer only.</source>
        <translation>لا يوجد: هذا السجل على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>May write</source>
        <translation>الكتابة مسموحة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Compared with the server</source>
        <translation>المقارنة مع الخادم</translation>
    </message>
    <message>
        <source>yes, everything is equal</source>
        <translation>نعم، كل شيء متطابق</translation>
    </message>
    <message>
        <source>not since the last change</source>
        <translation>ليس منذ آخر تغيير</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Clock against the server's</source>
        <translation>الساعة مقارنةً بساعة الخادم</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>MappedTable</name>
    <message>
        <source>a tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>» أو «</translation>
    </message>
    <message>
        <source>The fields could be separated by %1 or %2; say which with --delimiter.</source>
        <translation>قد يكون الفاصل بين الحقول %1 أو %2؛ حدّد أيهما باستخدام --delimiter.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (it looks like UTF-16); save it as UTF-8.</source>
        <translation>الملف ليس نصًا بترميز UTF-8 (يبدو أنه UTF-16)؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The heading of the table cannot be read: %1.</source>
        <translation>تتعذر قراءة رأس الجدول: %1.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping “%2” needs; name a mapping that fits it with --map.</source>
        <translation>لا يوجد في الملف العمود «%1» الذي يحتاج إليه التعيين «%2»؛ حدّد تعيينًا مناسبًا باستخدام --map.</translation>
    </message>
    <message>
        <source>it has fields: %1, but the heading has %2</source>
        <translation>عدد حقوله: %1، بينما في الرأس %2</translation>
    </message>
    <message>
        <source>“%1” is read as no value: row %2 has it in the column “%3”, where a time belongs.</source>
        <translation>يُقرأ «%1» على أنه بلا قيمة: يرد في الصف %2 في العمود «%3» المخصص للوقت.</translation>
    </message>
    <message>
        <source>row %1 says “%2” in the column “%3”</source>
        <translation>في الصف %1 القيمة «%2» في العمود «%3»</translation>
    </message>
    <message>
        <source>No one order fits the dates of this file: %1, and %2. Make them alike first.</source>
        <translation>لا يناسب ترتيب واحد تواريخ هذا الملف: %1، و%2. وحّدها أولًا.</translation>
    </message>
    <message>
        <source>The dates of this file cannot be %1: %2. They are %3; give %4.</source>
        <translation>لا يمكن أن تكون تواريخ هذا الملف %1: %2. إنها %3؛ استخدم %4.</translation>
    </message>
    <message>
        <source>The dates of this file cannot be %1: %2. Give --date-order dmy or --date-order mdy.</source>
        <translation>لا يمكن أن تكون تواريخ هذا الملف %1: %2. استخدم --date-order dmy أو --date-order mdy.</translation>
    </message>
    <message>
        <source>Dates are read as %1: %2.</source>
        <translation>تُقرأ التواريخ على أنها %1: %2.</translation>
    </message>
    <message>
        <source>The dates of this file could be day/month/year or month/day/year (%1, and no row proves either); say which with --date-order dmy or --date-order mdy.</source>
        <translation>قد تكون تواريخ هذا الملف يوم/شهر/سنة أو شهر/يوم/سنة (%1، ولا صف يثبت أيًا منهما)؛ حدّد أيهما باستخدام --date-order dmy أو --date-order mdy.</translation>
    </message>
    <message>
        <source>Times without a zone are read in %1; no row can prove that, so state the zone if it is another.</source>
        <translation>تُقرأ الأوقات التي بلا منطقة زمنية بتوقيت %1؛ لا يمكن لأي صف أن يثبت ذلك، فاذكر المنطقة إن كانت غيرها.</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>“%1” cannot be a handle; use up to 63 lower-case characters without spaces and punctuation such as @ # , : /.</source>
        <translation>لا يمكن أن يكون «%1» معرّفًا؛ استخدم ما لا يزيد على 63 حرفًا صغيرًا بلا مسافات ولا علامات مثل @ # , : /.</translation>
    </message>
    <message>
        <source>The name %1 is kept for something else; choose another handle.</source>
        <translation>الاسم %1 محجوز لغرض آخر؛ اختر معرّفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a login of something else on this server; choose another handle.</source>
        <translation>%1 اسم دخول لغرض آخر على هذا الخادم؛ اختر معرّفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is no member here; `quarterdeckctl database status` lists them.</source>
        <translation>%1 ليس عضوًا هنا؛ يسرد `quarterdeckctl database status` الأعضاء.</translation>
    </message>
</context>
<context>
    <name>MessageGap</name>
    <message>
        <source>what is being done</source>
        <translation>ما يجري عمله</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>the confirmed cause</source>
        <translation>السبب المؤكد</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>who has command</source>
        <translation>من لديه القيادة</translation>
    </message>
    <message>
        <source>who writes the updates</source>
        <translation>من يكتب التحديثات</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>what is to be decided</source>
        <translation>ما يجب تقريره</translation>
    </message>
    <message>
        <source>when it was declared</source>
        <translation>متى أُعلنت</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>ما تم عمله</translation>
    </message>
    <message>
        <source>how long it lasted</source>
        <translation>كم دامت</translation>
    </message>
    <message>
        <source>when you expect an end</source>
        <translation>متى تتوقع النهاية</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>what customers notice</source>
        <translation>ما يلاحظه العملاء</translation>
    </message>
    <message>
        <source>what you improve</source>
        <translation>ما تحسّنه</translation>
    </message>
    <message>
        <source>what it means inside</source>
        <translation>ما يعنيه داخليًا</translation>
    </message>
    <message>
        <source>what you learned</source>
        <translation>ما تعلمته</translation>
    </message>
    <message>
        <source>how severe it is</source>
        <translation>مدى شدتها</translation>
    </message>
    <message>
        <source>what is needed</source>
        <translation>ما يُحتاج إليه</translation>
    </message>
    <message>
        <source>what is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>ما يأتي لاحقًا</translation>
    </message>
    <message>
        <source>when the next update comes</source>
        <translation>متى يأتي التحديث التالي</translation>
    </message>
    <message>
        <source>who knows the system</source>
        <translation>من يعرف النظام</translation>
    </message>
    <message>
        <source>the incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>when it was solved</source>
        <translation>متى حُلّت</translation>
    </message>
    <message>
        <source>when the review comes</source>
        <translation>متى تأتي المراجعة</translation>
    </message>
    <message>
        <source>who and what is affected</source>
        <translation>من وما المتأثر</translation>
    </message>
    <message>
        <source>which service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>which services</source>
        <translation>أي الخدمات</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>متى بدأت</translation>
    </message>
    <message>
        <source>what happened and what was done</source>
        <translation>ما حدث وما تم عمله</translation>
    </message>
    <message>
        <source>what people notice</source>
        <translation>ما يلاحظه الناس</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>عمّ تدور</translation>
    </message>
    <message>
        <source>what was tried</source>
        <translation>ما جُرّب</translation>
    </message>
    <message>
        <source>what helps until it is over</source>
        <translation>ما يفيد حتى تنتهي</translation>
    </message>
</context>
<context>
    <name>MessageRules</name>
    <message>
        <source>Guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>Cause too early</source>
        <translation>سبب قبل أوانه</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>لوم</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>مصطلح داخلي</translation>
    </message>
    <message>
        <source>Long sentence</source>
        <translation>جملة طويلة</translation>
    </message>
    <message>
        <source>No time for the next update</source>
        <translation>لا موعد للتحديث التالي</translation>
    </message>
    <message>
        <source>Next update in the past</source>
        <translation>التحديث التالي في الماضي</translation>
    </message>
    <message>
        <source>Two times for the next update</source>
        <translation>موعدان للتحديث التالي</translation>
    </message>
    <message>
        <source>Looks like a secret</source>
        <translation>يبدو سرًّا</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>اسم داخلي</translation>
    </message>
    <message>
        <source>All clear too early</source>
        <translation>إعلان انتهاء مبكر</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>يجب ملؤه</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Private incident</source>
        <translation>حادثة خاصة</translation>
    </message>
    <message>
        <source>This is practice; do not paste it where people outside read it.</source>
        <translation>هذا تدريب؛ لا تلصقها حيث يقرأها الخارج.</translation>
    </message>
    <message>
        <source>This incident is private; make sure that people outside may know of it.</source>
        <translation>هذه الحادثة خاصة؛ تأكد من جواز علم الخارج بها.</translation>
    </message>
    <message>
        <source>Write %1, or take it out.</source>
        <translation>اكتب %1 أو احذفه.</translation>
    </message>
    <message>
        <source>A word of the template is not filled in.</source>
        <translation>كلمة من القالب لم تُملأ.</translation>
    </message>
    <message>
        <source>This looks like a password or a key; take it out, and change it if it was ever sent.</source>
        <translation>يبدو هذا كلمة مرور أو مفتاحًا؛ احذفه، وغيّره إن كان قد أُرسل.</translation>
    </message>
    <message>
        <source>People outside do not know this name; say what it is for them.</source>
        <translation>لا يعرف الخارج هذا الاسم؛ قل ما يعنيه لهم.</translation>
    </message>
    <message>
        <source>“%1” is a guess; say what is known.</source>
        <translation>«%1» تخمين؛ قل ما هو معروف.</translation>
    </message>
    <message>
        <source>No cause is recorded as identified yet; say what people notice, or record the cause first.</source>
        <translation>لم يُسجَّل سبب محدد بعد؛ قل ما يلاحظه الناس أو سجّل السبب أولًا.</translation>
    </message>
    <message>
        <source>“%1” points at somebody; say what happened to the service.</source>
        <translation>«%1» يشير إلى أحد؛ قل ما حدث للخدمة.</translation>
    </message>
    <message>
        <source>%1 is named only where it is confirmed and they agree.</source>
        <translation>لا يُذكر %1 إلا مع التأكيد والموافقة.</translation>
    </message>
    <message>
        <source>“%1” is our word; say “%2”.</source>
        <translation>«%1» من كلامنا؛ قل «%2».</translation>
    </message>
    <message>
        <source>The incident is not resolved; resolve it first, or say what works again.</source>
        <translation>الحادثة لم تُحل؛ حُلّها أولًا أو قل ما عاد يعمل.</translation>
    </message>
    <message>
        <source>This blames a person; say what happened to the service.</source>
        <translation>هذا يلوم شخصًا؛ قل ما حدث للخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>This sentence has %n word(s); make two of it.</source>
        <translation>
            <numerusform>لا كلمات في هذه الجملة؛ اجعلها جملتين.</numerusform>
            <numerusform>في هذه الجملة كلمة واحدة؛ اجعلها جملتين.</numerusform>
            <numerusform>في هذه الجملة كلمتان؛ اجعلها جملتين.</numerusform>
            <numerusform>في هذه الجملة %n كلمات؛ اجعلها جملتين.</numerusform>
            <numerusform>في هذه الجملة %n كلمة؛ اجعلها جملتين.</numerusform>
            <numerusform>في هذه الجملة %n كلمة؛ اجعلها جملتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next update is promised for a time that is over; choose a later one.</source>
        <translation>التحديث التالي موعود لوقت مضى؛ اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Say when the next update comes, as a time.</source>
        <translation>اذكر موعد التحديث التالي كوقت.</translation>
    </message>
    <message>
        <source>Say when the next update comes.</source>
        <translation>اذكر متى يأتي التحديث التالي.</translation>
    </message>
    <message>
        <source>Choose the time of the next update beside the text, so that its clock runs.</source>
        <translation>اختر موعد التحديث التالي بجانب النص لتعمل ساعته.</translation>
    </message>
    <message>
        <source>That time is over; promise a later one.</source>
        <translation>مضى هذا الوقت؛ عِد بوقت لاحق.</translation>
    </message>
    <message>
        <source>The text promises another time than the one chosen beside it.</source>
        <translation>يَعِد النص بوقت غير المختار بجانبه.</translation>
    </message>
    <message>
        <source>The list of words cannot be used: %1 is missing or not a list of texts.</source>
        <translation>تعذّر استعمال قائمة الكلمات: %1 مفقود أو ليس قائمة نصوص.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>an object is needed</source>
        <translation>يلزم كائن</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>الحرف %1</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>المستوى الأعلى</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>يلزم نص</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>يلزم رقم</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is needed</source>
        <translation>يلزم رقم من %1 إلى %2</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>تلزم قائمة</translation>
    </message>
    <message>
        <source>These definitions cannot be used: at %1, %2.</source>
        <translation>لا يمكن استخدام هذه التعريفات: عند %1، %2.</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>هذا المفتاح غير معروف</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>يلزم اسم</translation>
    </message>
    <message>
        <source>“%1” is no milestone</source>
        <translation>«%1» ليس مَعلَمًا</translation>
    </message>
    <message>
        <source>a measure needs two different milestones</source>
        <translation>يلزم للمقياس مَعلَمان مختلفان</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«%1» مكرر</translation>
    </message>
    <message>
        <source>at least one measure is needed</source>
        <translation>يلزم مقياس واحد على الأقل</translation>
    </message>
    <message>
        <source>There is no metric profile “%1”; there are %2.</source>
        <translation>لا يوجد ملف تعريف مقاييس باسم «%1»؛ المتاح: %2.</translation>
    </message>
    <message>
        <source>The metric profile %1 is not part of this program.</source>
        <translation>ملف تعريف المقاييس %1 ليس جزءًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>a level is needed</source>
        <translation>يلزم مستوى</translation>
    </message>
    <message>
        <source>The criteria of maturity are not part of this program.</source>
        <translation>معايير النضج ليست جزءًا من هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 (stand-in: first posting)</source>
        <translation>%1 (بديل: أول منشور)</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 14:32, 1432z, -5m, yd 23:50, a full date, or unknown.</source>
        <translation>«%1» ليس وقتًا. اكتب 14:32 أو 1432z أو -5m أو yd 23:50 أو تاريخًا كاملًا أو unknown.</translation>
    </message>
</context>
<context>
    <name>Mitigation</name>
    <message>
        <source>it is there twice</source>
        <translation>مذكور مرتين</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>الرجوع إلى الإصدار السابق</translation>
    </message>
    <message>
        <source>Put the last version back that is known to work.</source>
        <translation>إعادة آخر إصدار يُعرف أنه يعمل.</translation>
    </message>
    <message>
        <source>A database that was migrated forward may not fit the old version; what the new one wrote may be lost or unreadable.</source>
        <translation>قد لا تلائم قاعدة بيانات رُحّلت إلى الأمام الإصدارَ القديم؛ وقد يضيع ما كتبه الجديد أو لا يُقرأ.</translation>
    </message>
    <message>
        <source>Find what the new version broke, test it, and roll it out again.</source>
        <translation>معرفة ما أفسده الإصدار الجديد واختباره ثم نشره من جديد.</translation>
    </message>
    <message>
        <source>Turn the feature off</source>
        <translation>إيقاف الميزة</translation>
    </message>
    <message>
        <source>Switch the feature flag off that guards the failing part.</source>
        <translation>إطفاء مفتاح الميزة الذي يحرس الجزء المعطل.</translation>
    </message>
    <message>
        <source>What depends on the feature loses it too; caches and clients may keep the old setting for a while.</source>
        <translation>ما يعتمد على الميزة يفقدها أيضًا؛ وقد تحتفظ الذواكر المخبئية والعملاء بالإعداد القديم مدة.</translation>
    </message>
    <message>
        <source>Correct the code behind the flag and turn it on step by step.</source>
        <translation>تصحيح الشيفرة خلف المفتاح وتشغيله خطوة خطوة.</translation>
    </message>
    <message>
        <source>Shift traffic</source>
        <translation>تحويل الحركة</translation>
    </message>
    <message>
        <source>Send requests to a region, zone or replica that is healthy.</source>
        <translation>إرسال الطلبات إلى إقليم أو نطاق أو نسخة سليمة.</translation>
    </message>
    <message>
        <source>The healthy side may not carry the load and fail as well; data there may lag behind.</source>
        <translation>قد لا يحتمل الجانب السليم الحمل فيتعطل أيضًا؛ وقد تتأخر البيانات هناك.</translation>
    </message>
    <message>
        <source>Repair the failing side and bring traffic back slowly.</source>
        <translation>إصلاح الجانب المعطل وإعادة الحركة ببطء.</translation>
    </message>
    <message>
        <source>Scale out</source>
        <translation>التوسيع</translation>
    </message>
    <message>
        <source>Add instances, memory or connections where they run short.</source>
        <translation>إضافة نسخ أو ذاكرة أو اتصالات حيث تنقص.</translation>
    </message>
    <message>
        <source>More instances load what they share (database, queue, limits of the provider); cost rises.</source>
        <translation>النسخ الإضافية تثقل ما تتشاركه (قاعدة البيانات، الطابور، حدود المزوّد)؛ وترتفع الكلفة.</translation>
    </message>
    <message>
        <source>Find what used the capacity up and remove it.</source>
        <translation>معرفة ما استنفد السعة وإزالته.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Start the failing process or host again.</source>
        <translation>تشغيل العملية أو الجهاز المعطل من جديد.</translation>
    </message>
    <message>
        <source>Evidence in memory is lost: take dumps and logs first. Cold caches and reconnecting clients may bring it down again.</source>
        <translation>تضيع الأدلة في الذاكرة: خذ اللقطات والسجلات أولًا. وقد تسقطه من جديد الذواكر الباردة والعملاء الذين يعيدون الاتصال.</translation>
    </message>
    <message>
        <source>Find the leak or the deadlock that the restart only cleared.</source>
        <translation>معرفة التسريب أو الانسداد الذي أزالته إعادة التشغيل فقط.</translation>
    </message>
    <message>
        <source>Block or limit</source>
        <translation>الحجب أو الحد</translation>
    </message>
    <message>
        <source>Reject or slow down the requests, jobs or clients that do the harm.</source>
        <translation>رفض الطلبات أو المهام أو العملاء المسببين للضرر أو إبطاؤهم.</translation>
    </message>
    <message>
        <source>Good requests may be rejected with the bad; who is blocked should be told.</source>
        <translation>قد تُرفض طلبات سليمة مع الضارة؛ وينبغي إبلاغ من حُجب.</translation>
    </message>
    <message>
        <source>Make the service withstand them, or have the sender stop.</source>
        <translation>جعل الخدمة تصمد أمامها، أو إيقاف المرسل.</translation>
    </message>
    <message>
        <source>Restore data</source>
        <translation>استعادة البيانات</translation>
    </message>
    <message>
        <source>Bring data back from a backup or a replica.</source>
        <translation>إعادة البيانات من نسخة احتياطية أو نسخة مطابقة.</translation>
    </message>
    <message>
        <source>What was written since the backup is lost; it takes long and should be tried on a copy first.</source>
        <translation>يضيع ما كُتب بعد النسخة الاحتياطية؛ ويستغرق وقتًا طويلًا وينبغي تجربته على نسخة أولًا.</translation>
    </message>
    <message>
        <source>Remove what damaged the data, and prove that it cannot happen again.</source>
        <translation>إزالة ما أفسد البيانات وإثبات أنه لن يتكرر.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>War-room console for production incidents.</source>
        <translation>وحدة تحكم لغرفة إدارة حوادث الإنتاج.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation>«%1» غير مفهوم؛ راجع --help.</translation>
    </message>
    <message>
        <source>“%1” is not a theme; use light, dark or system.</source>
        <translation>«%1» ليس سمة؛ استخدم light أو dark أو system.</translation>
    </message>
    <message>
        <source>“%1” cannot be an incident; a reference looks like INC-7K3QZP.</source>
        <translation>لا يمكن أن يكون «%1» حادثًا؛ المرجع بالشكل INC-7K3QZP.</translation>
    </message>
    <message>
        <source>“%1” is not a speed; use a number above zero, or instant.</source>
        <translation>«%1» ليست سرعة؛ استخدم رقمًا أكبر من الصفر، أو instant.</translation>
    </message>
</context>
<context>
    <name>PagerdutyReader</name>
    <message>
        <source>it names no incident</source>
        <translation>لا يذكر أي حادث</translation>
    </message>
    <message>
        <source>one of its times cannot be used: %1</source>
        <translation>لا يمكن استخدام أحد أوقاته: %1</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation>ليس بصيغة JSON: %1 عند البايت %2</translation>
    </message>
    <message>
        <source>it has no title, so it is no incident of PagerDuty</source>
        <translation>بلا عنوان، لذلك ليس حادثًا من PagerDuty</translation>
    </message>
    <message>
        <source>a log entry has no time</source>
        <translation>مُدخل سجل بلا وقت</translation>
    </message>
    <message>
        <source>its event is “%1”, not one of an incident</source>
        <translation>حدثه «%1» وليس من أحداث الحوادث</translation>
    </message>
    <message>
        <source>its event has no time</source>
        <translation>حدثه بلا وقت</translation>
    </message>
    <message>
        <source>it comes from another system than PagerDuty</source>
        <translation>مصدره نظام آخر غير PagerDuty</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Ended by: %1</source>
        <translation>انتهى بـ: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>What ended it is not recorded.</source>
        <translation>لم يُسجَّل ما أنهاه.</translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>انتهى بعد %1</translation>
    </message>
    <message>
        <source>In common: %1</source>
        <translation>المشترك: %1</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Times in %1</source>
        <translation>الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>تقرير الحادث</translation>
    </message>
    <message>
        <source>The PDF could not be made; export as HTML and print that instead.</source>
        <translation>تعذر إنشاء ملف PDF؛ صدّر بصيغة HTML واطبعه بدلًا منه.</translation>
    </message>
    <message>
        <source>PDF needs Pango and Cairo, which are not installed: install the package libpangocairo-1.0-0, or export as HTML and print that instead.</source>
        <translation>يحتاج PDF إلى Pango وCairo، وهما غير مثبتين: ثبّت الحزمة libpangocairo-1.0-0، أو صدّر بصيغة HTML واطبعه بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>PlayerText</name>
    <message>
        <source>There is no entry %1.</source>
        <translation>لا يوجد مُدخل %1.</translation>
    </message>
    <message>
        <source>The scale has no level “%1”; it has %2.</source>
        <translation>لا يوجد في المقياس المستوى «%1»؛ فيه %2.</translation>
    </message>
    <message>
        <source>Step %1 of the scenario cannot be played: %2</source>
        <translation>لا يمكن تشغيل الخطوة %1 من السيناريو: %2</translation>
    </message>
    <message>
        <source>Nothing is declared yet.</source>
        <translation>لم يُعلن شيء بعد.</translation>
    </message>
    <message>
        <source>“%1” is not an entry.</source>
        <translation>«%1» ليس مُدخلًا.</translation>
    </message>
    <message>
        <source>%1 should be “%2” but is “%3”.</source>
        <translation>القيمة المتوقعة: %1 «%2»، والفعلية «%3».</translation>
    </message>
    <message>
        <source>The status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>The commander</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>The list of services</source>
        <translation>قائمة الخدمات</translation>
    </message>
    <message>
        <source>There are too few typed entries: %1.</source>
        <translation>عدد المُدخلات المكتوبة أقل من اللازم: %1.</translation>
    </message>
    <message>
        <source>“%1” should not be recorded.</source>
        <translation>ينبغي ألا يُسجَّل «%1».</translation>
    </message>
    <message>
        <source>“%1” should be %2 after detection.</source>
        <translation>ينبغي أن يكون «%1» بعد الاكتشاف بمقدار %2.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy profile cannot be used: at %1, %2.</source>
        <translation>لا يمكن استخدام ملف تعريف السياسة: عند %1، %2.</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>يلزم كائن</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>البايت %1</translation>
    </message>
    <message>
        <source>three to five levels are needed</source>
        <translation>تلزم ثلاثة إلى خمسة مستويات</translation>
    </message>
    <message>
        <source>a name is made of small letters, digits and hyphens, 40 at most</source>
        <translation>يتكون الاسم من أحرف لاتينية صغيرة وأرقام وشرطات، 40 كحد أقصى</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>يلزم عدد صحيح</translation>
    </message>
    <message>
        <source>a level's name may have %L1 characters at most</source>
        <translation>الحد الأقصى لاسم المستوى %L1 من الأحرف</translation>
    </message>
    <message>
        <source>a first update to customers promises a next one, so a cadence is needed</source>
        <translation>أول تحديث للعملاء يعِد بتحديث تالٍ، لذلك تلزم وتيرة للتحديثات</translation>
    </message>
    <message>
        <source>another level has that name or number</source>
        <translation>لمستوى آخر هذا الاسم أو الرقم</translation>
    </message>
    <message>
        <source>at most %L1 criteria can be asked</source>
        <translation>يمكن السؤال عن %L1 من المعايير كحد أقصى</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>هذا المفتاح مفقود</translation>
    </message>
    <message>
        <source>another step has that name</source>
        <translation>لخطوة أخرى هذا الاسم</translation>
    </message>
    <message>
        <source>there is no such step</source>
        <translation>لا توجد خطوة كهذه</translation>
    </message>
    <message>
        <source>the ladder goes in a circle</source>
        <translation>سُلّم التصعيد يدور في حلقة</translation>
    </message>
    <message>
        <source>the next step must be the one that follows</source>
        <translation>يجب أن تكون الخطوة التالية هي التي تليها مباشرة</translation>
    </message>
    <message>
        <source>the step must come later than the one before</source>
        <translation>يجب أن تأتي الخطوة بعد سابقتها</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>%L1 bytes are too many, at most %L2 are read</source>
        <translation>%L1 بايت أكثر من المسموح، يُقرأ %L2 كحد أقصى</translation>
    </message>
    <message>
        <source>the lifecycle has no phase “%1”</source>
        <translation>لا توجد في دورة الحياة المرحلة «%1»</translation>
    </message>
    <message>
        <source>there is no status “%1”</source>
        <translation>لا توجد حالة باسم «%1»</translation>
    </message>
    <message>
        <source>a step belongs to one phase; write phase</source>
        <translation>تنتمي الخطوة إلى مرحلة واحدة؛ اكتب phase</translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation>تلزم إحدى القيم: %1</translation>
    </message>
    <message>
        <source>a target is either a time or a count</source>
        <translation>الهدف إما وقت أو عدد</translation>
    </message>
    <message>
        <source>the profile lists no source “%1”</source>
        <translation>لا يسرد ملف التعريف المصدر «%1»</translation>
    </message>
    <message>
        <source>the scale has no level “%1”</source>
        <translation>لا يوجد في المقياس المستوى «%1»</translation>
    </message>
    <message>
        <source>another row has that key</source>
        <translation>لصف آخر هذا المفتاح</translation>
    </message>
    <message>
        <source>nothing in a log is called “%1”; a milestone or customers_told is</source>
        <translation>لا شيء في السجل اسمه «%1»؛ بل معلم أو customers_told</translation>
    </message>
    <message>
        <source>a web address is needed; {channel}, {ref} and {date} are filled in</source>
        <translation>يلزم عنوان ويب؛ تُملأ {channel} و{ref} و{date}</translation>
    </message>
    <message>
        <source>the updates have no stage “%1”</source>
        <translation>لا مرحلة «%1» للتحديثات</translation>
    </message>
    <message>
        <source>a time of day such as 09:00 is needed</source>
        <translation>يلزم وقت من اليوم مثل 09:00</translation>
    </message>
    <message>
        <source>the end must be later than the beginning</source>
        <translation>يجب أن تكون النهاية بعد البداية</translation>
    </message>
</context>
<context>
    <name>PolicyChanges</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أزيل</translation>
    </message>
    <message>
        <source>%1, order</source>
        <translation>%1، الترتيب</translation>
    </message>
</context>
<context>
    <name>PolicyDuration</name>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>d</source>
        <translation>ي</translation>
    </message>
    <message>
        <source>off</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>PolicyNode</name>
    <message>
        <source>an object is needed</source>
        <translation>يلزم كائن</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>يلزم نص</translation>
    </message>
    <message>
        <source>a text may have %L1 characters at most</source>
        <translation>الحد الأقصى للنص %L1 من الأحرف</translation>
    </message>
    <message>
        <source>the text holds characters that cannot be shown</source>
        <translation>يحتوي النص على أحرف لا يمكن عرضها</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>هذا المفتاح مفقود</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>النص فارغ</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>تلزم قائمة</translation>
    </message>
    <message>
        <source>a list may have %L1 lines at most</source>
        <translation>الحد الأقصى للقائمة %L1 من الأسطر</translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation>تلزم إحدى القيم: %1</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>يلزم رقم</translation>
    </message>
    <message>
        <source>a number from %L1 to %L2 is needed</source>
        <translation>يلزم عدد من %L1 إلى %L2</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>يلزم true أو false</translation>
    </message>
    <message>
        <source>a number of minutes or null is needed</source>
        <translation>يلزم عدد دقائق أو null</translation>
    </message>
    <message>
        <source>minutes must be positive</source>
        <translation>يجب أن يكون عدد الدقائق موجبًا</translation>
    </message>
    <message>
        <source>that is more than a year</source>
        <translation>هذه المدة تتجاوز سنة</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>هذا المفتاح غير معروف</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>معيار جديد</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>What each level means by each criterion; the worst answer decides.</source>
        <translation>ما يعنيه كل مستوى وفق كل معيار؛ أسوأ إجابة هي الحاسمة.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>الإدارة العليا</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>صفحة الحالة</translation>
    </message>
    <message>
        <source>Customers first</source>
        <translation>العملاء أولا</translation>
    </message>
    <message>
        <source>Customers every</source>
        <translation>العملاء كل</translation>
    </message>
    <message>
        <source>Inside every</source>
        <translation>داخليا كل</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>التخفيف</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>المراجعة اللاحقة</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>المهل</translation>
    </message>
    <message>
        <source>How long each level allows: 5 min, 2 h, 3 d, or off for no clock.</source>
        <translation>المهلة التي يسمح بها كل مستوى: 5 د، 2 س، 3 ي، أو بلا لعدم وجود مهلة.</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>غرفة العمليات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>يقود</translation>
    </message>
    <message>
        <source>Paged at once</source>
        <translation>يستدعى فورا</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>مستوى جديد</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>The scale, worst level first; three to five of them.</source>
        <translation>السلم، أسوأ مستوى أولا؛ من ثلاثة إلى خمسة.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>يستدعي</translation>
    </message>
    <message>
        <source>Expected to</source>
        <translation>المتوقع منه</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>سلم التصعيد</translation>
    </message>
    <message>
        <source>Who is paged when nobody acknowledges, step by step.</source>
        <translation>من يستدعى خطوة بعد خطوة عندما لا يقر أحد.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>يحسب من</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>التخفيف</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>الهدف بالكلمات</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>The next update comes by {next_update}.</source>
        <translation>يأتي التحديث التالي بحلول {next_update}.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>What is sent to customers; words in {braces} are filled in.</source>
        <translation>ما يرسل إلى العملاء؛ تملأ الكلمات بين {القوسين}.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>What is to be done, by whom and by when.</source>
        <translation>ما يجب فعله، ومن يفعله، ومتى.</translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation>الدقائق الأولى</translation>
    </message>
    <message>
        <source>What whoever is on call does first.</source>
        <translation>ما يفعله المناوب أولا.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time of day</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time of day</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>When people are at work anyway; every other time is out of hours. No row: Monday to Friday, 09:00 to 17:00.</source>
        <translation>متى يكون الناس في العمل أصلًا؛ وكل وقت آخر خارج ساعات العمل. بلا صفوف: من الاثنين إلى الجمعة، من 09:00 إلى 17:00.</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>A core service is down for everyone, or data may be lost for good, or security is breached.</source>
        <translation>خدمة أساسية متوقفة لدى الجميع، أو بيانات قد تُفقد نهائيًا، أو اختراق أمني.</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>قائد الحادث</translation>
    </message>
    <message>
        <source>VP</source>
        <translation>نائب الرئيس</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>المناوب</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير المباشر</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>A large share of people is affected, or a critical feature is gone, or everything is much slower.</source>
        <translation>شريحة كبيرة من المستخدمين متأثرة، أو ميزة بالغة الأهمية متوقفة، أو بطء شديد في كل شيء.</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>المدير الأول</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيفة</translation>
    </message>
    <message>
        <source>A few people are affected, or a feature that is not critical is gone, or things are a little slower.</source>
        <translation>عدد قليل من المستخدمين متأثر، أو ميزة غير بالغة الأهمية متوقفة، أو بطء يسير.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Nobody outside notices, but something is wrong and needs fixing.</source>
        <translation>لا يلاحظها أحد في الخارج، لكن ثمة خللًا يلزم إصلاحه.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>How much revenue is lost?</source>
        <translation>ما مقدار الإيرادات المفقودة؟</translation>
    </message>
    <message>
        <source>More than $10,000 a minute</source>
        <translation>أكثر من 10,000 دولار في الدقيقة</translation>
    </message>
    <message>
        <source>$1,000 to $10,000 a minute</source>
        <translation>من 1,000 إلى 10,000 دولار في الدقيقة</translation>
    </message>
    <message>
        <source>Less than $1,000 a minute</source>
        <translation>أقل من 1,000 دولار في الدقيقة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>How many people are affected?</source>
        <translation>ما عدد المتأثرين؟</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>جميعهم</translation>
    </message>
    <message>
        <source>Many: over 10 %</source>
        <translation>كثيرون: أكثر من 10 %</translation>
    </message>
    <message>
        <source>Some: under 10 %</source>
        <translation>بعضهم: أقل من 10 %</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>عدد قليل</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Is data at risk?</source>
        <translation>هل البيانات معرَّضة للخطر؟</translation>
    </message>
    <message>
        <source>Lost or corrupted</source>
        <translation>مفقودة أو تالفة</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرَّضة للخطر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>لا خطر</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Is security affected?</source>
        <translation>هل تأثر الأمن؟</translation>
    </message>
    <message>
        <source>Breach in progress</source>
        <translation>اختراق جارٍ</translation>
    </message>
    <message>
        <source>Weakness exposed</source>
        <translation>ثغرة مكشوفة</translation>
    </message>
    <message>
        <source>Possible problem</source>
        <translation>مشكلة محتملة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>السمعة</translation>
    </message>
    <message>
        <source>Who is talking about it?</source>
        <translation>من يتحدث عن الأمر؟</translation>
    </message>
    <message>
        <source>The media</source>
        <translation>وسائل الإعلام</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Customers who complain</source>
        <translation>عملاء يشتكون</translation>
    </message>
    <message>
        <source>Only ourselves</source>
        <translation>نحن فقط</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>مدة الاستعادة</translation>
    </message>
    <message>
        <source>How long until service is back?</source>
        <translation>كم يستغرق رجوع الخدمة؟</translation>
    </message>
    <message>
        <source>More than 4 hours</source>
        <translation>أكثر من 4 ساعات</translation>
    </message>
    <message>
        <source>1 to 4 hours</source>
        <translation>من ساعة إلى 4 ساعات</translation>
    </message>
    <message>
        <source>Less than 1 hour</source>
        <translation>أقل من ساعة</translation>
    </message>
    <message>
        <source>Less than 30 minutes</source>
        <translation>أقل من 30 دقيقة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Status page at once</source>
        <translation>صفحة الحالة فورًا</translation>
    </message>
    <message>
        <source>Status update within 30 minutes</source>
        <translation>تحديث الحالة خلال 30 دقيقة</translation>
    </message>
    <message>
        <source>Only if they ask</source>
        <translation>عند سؤالهم فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Support team</source>
        <translation>فريق الدعم</translation>
    </message>
    <message>
        <source>Briefing at once</source>
        <translation>إحاطة فورية</translation>
    </message>
    <message>
        <source>Alert with what to say</source>
        <translation>تنبيه مع ما ينبغي قوله</translation>
    </message>
    <message>
        <source>A note for information</source>
        <translation>ملاحظة للعلم</translation>
    </message>
    <message>
        <source>Update of the wiki</source>
        <translation>تحديث الويكي</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>الهندسة</translation>
    </message>
    <message>
        <source>Page to everyone</source>
        <translation>استدعاء الجميع</translation>
    </message>
    <message>
        <source>Page to the team</source>
        <translation>استدعاء الفريق</translation>
    </message>
    <message>
        <source>Message in the chat</source>
        <translation>رسالة في الدردشة</translation>
    </message>
    <message>
        <source>A ticket only</source>
        <translation>تذكرة فقط</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Alert to CEO and VP</source>
        <translation>تنبيه الرئيس التنفيذي ونائب الرئيس</translation>
    </message>
    <message>
        <source>Alert to the director</source>
        <translation>تنبيه المدير الأول</translation>
    </message>
    <message>
        <source>Note to the manager</source>
        <translation>ملاحظة إلى المدير المباشر</translation>
    </message>
    <message>
        <source>In the weekly report</source>
        <translation>في التقرير الأسبوعي</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Alert to account managers</source>
        <translation>تنبيه مديري حسابات العملاء</translation>
    </message>
    <message>
        <source>Only if customers see it</source>
        <translation>فقط إذا لاحظه العملاء</translation>
    </message>
    <message>
        <source>Primary on call</source>
        <translation>المناوب الأساسي</translation>
    </message>
    <message>
        <source>Acknowledge and respond</source>
        <translation>الإقرار والاستجابة</translation>
    </message>
    <message>
        <source>Secondary on call</source>
        <translation>المناوب الاحتياطي</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>قائد الفريق</translation>
    </message>
    <message>
        <source>Help, or take over</source>
        <translation>المساعدة أو تولّي المهمة</translation>
    </message>
    <message>
        <source>VP Engineering</source>
        <translation>نائب الرئيس للهندسة</translation>
    </message>
    <message>
        <source>Make people and means available</source>
        <translation>توفير الأشخاص والموارد</translation>
    </message>
    <message>
        <source>CTO</source>
        <translation>المدير التقني</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation>الرئيس التنفيذي</translation>
    </message>
    <message>
        <source>Decide for the business</source>
        <translation>اتخاذ القرار باسم الشركة</translation>
    </message>
    <message>
        <source>Acknowledge the alert</source>
        <translation>الإقرار بالتنبيه</translation>
    </message>
    <message>
        <source>Rate the severity</source>
        <translation>تقدير الخطورة</translation>
    </message>
    <message>
        <source>Put the response team together</source>
        <translation>تشكيل فريق الاستجابة</translation>
    </message>
    <message>
        <source>Send customers the first update</source>
        <translation>إرسال التحديث الأول إلى العملاء</translation>
    </message>
    <message>
        <source>Look for the root cause</source>
        <translation>البحث عن السبب الجذري</translation>
    </message>
    <message>
        <source>Deploy the fix</source>
        <translation>نشر الإصلاح</translation>
    </message>
    <message>
        <source>Confirm that it is fixed</source>
        <translation>تأكيد نجاح الإصلاح</translation>
    </message>
    <message>
        <source>Complete the timeline</source>
        <translation>استكمال الخط الزمني</translation>
    </message>
    <message>
        <source>Acknowledge the alert, so that the pager goes quiet</source>
        <translation>الإقرار بالتنبيه ليتوقف جهاز الاستدعاء</translation>
    </message>
    <message>
        <source>Find out how many people and which services are affected</source>
        <translation>معرفة عدد المتأثرين والخدمات المتأثرة</translation>
    </message>
    <message>
        <source>Set the severity by the matrix</source>
        <translation>تحديد الخطورة وفق المصفوفة</translation>
    </message>
    <message>
        <source>Declare the incident and open its channel, #inc-YYYYMMDD-service</source>
        <translation>إعلان الحادث وفتح قناته #inc-YYYYMMDD-service</translation>
    </message>
    <message>
        <source>Give out the roles: commander, technical lead, communications</source>
        <translation>توزيع الأدوار: القائد والقائد التقني والاتصالات</translation>
    </message>
    <message>
        <source>Declare the incident</source>
        <translation>إعلان الحادث</translation>
    </message>
    <message>
        <source>Investigate the technical side</source>
        <translation>التحقيق في الجانب التقني</translation>
    </message>
    <message>
        <source>Update customers</source>
        <translation>إطلاع العملاء على المستجدات</translation>
    </message>
    <message>
        <source>Carry out fixes</source>
        <translation>تنفيذ الإصلاحات</translation>
    </message>
    <message>
        <source>Send status updates</source>
        <translation>إرسال تحديثات الحالة</translation>
    </message>
    <message>
        <source>Write the timeline</source>
        <translation>كتابة الخط الزمني</translation>
    </message>
    <message>
        <source>Call the postmortem</source>
        <translation>الدعوة إلى تحليل ما بعد الحادث</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>An alert fires or a customer reports trouble</source>
        <translation>صدور تنبيه أو إبلاغ عميل عن مشكلة</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Rate the severity and find out who is affected</source>
        <translation>تقدير الخطورة ومعرفة المتأثرين</translation>
    </message>
    <message>
        <source>Mobilization</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Bring the right people together</source>
        <translation>جمع الأشخاص المناسبين</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>التحقيق</translation>
    </message>
    <message>
        <source>Find out what causes it</source>
        <translation>معرفة السبب</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>التخفيف</translation>
    </message>
    <message>
        <source>End the impact, whatever the cause</source>
        <translation>إنهاء الأثر أيًّا كان السبب</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Make it whole again and check that it stays so</source>
        <translation>إعادة كل شيء إلى وضعه السليم والتحقق من ثباته</translation>
    </message>
    <message>
        <source>After the incident</source>
        <translation>ما بعد الحادث</translation>
    </message>
    <message>
        <source>Learn from it and improve</source>
        <translation>استخلاص الدروس والتحسين</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Keep staff, users and the public safe; never trade safety for speed</source>
        <translation>الحفاظ على سلامة الموظفين والمستخدمين والجمهور؛ لا يُضحَّى بالسلامة من أجل السرعة أبدًا</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Limit the damage and stop it from spreading; never make it worse just to be seen acting</source>
        <translation>الحد من الضرر ومنع انتشاره؛ لا يُزاد الوضع سوءًا لمجرد الظهور بمظهر الفاعل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Bring normal operation back</source>
        <translation>إعادة التشغيل المعتاد</translation>
    </message>
    <message>
        <source>Coordinates the response and decides</source>
        <translation>ينسّق الاستجابة ويتخذ القرارات</translation>
    </message>
    <message>
        <source>Runs the channel or bridge and sets the agenda</source>
        <translation>يدير القناة أو المكالمة الجماعية ويحدد جدول الأعمال</translation>
    </message>
    <message>
        <source>Hands investigations to subject matter experts, each a different one</source>
        <translation>يسند التحقيقات إلى الخبراء المختصين، لكل منهم تحقيق مختلف</translation>
    </message>
    <message>
        <source>Keeps track of what was tried and what was not</source>
        <translation>يتابع ما جُرِّب وما لم يُجرَّب</translation>
    </message>
    <message>
        <source>Says go or no-go to every mitigation</source>
        <translation>يوافق على كل تخفيف أو يرفضه</translation>
    </message>
    <message>
        <source>Makes sure that somebody watches the impact</source>
        <translation>يتأكد من أن أحدًا يراقب الأثر</translation>
    </message>
    <message>
        <source>Approves what customers are told</source>
        <translation>يعتمد ما يُقال للعملاء</translation>
    </message>
    <message>
        <source>Calls in management and more people when needed</source>
        <translation>يستدعي الإدارة ومزيدًا من الأشخاص عند الحاجة</translation>
    </message>
    <message>
        <source>Keeps the timeline, or has it kept</source>
        <translation>يدوّن الخط الزمني أو يكلّف من يدوّنه</translation>
    </message>
    <message>
        <source>Investigate the technical problem</source>
        <translation>التحقيق في المشكلة التقنية</translation>
    </message>
    <message>
        <source>Type commands on production servers</source>
        <translation>كتابة أوامر على خوادم الإنتاج</translation>
    </message>
    <message>
        <source>Decide technical questions without the experts</source>
        <translation>البت في المسائل التقنية دون الخبراء</translation>
    </message>
    <message>
        <source>Ignore the agreed conditions to stop</source>
        <translation>تجاهل شروط التوقف المتفق عليها</translation>
    </message>
    <message>
        <source>Operations or technical lead</source>
        <translation>قائد العمليات أو القائد التقني</translation>
    </message>
    <message>
        <source>Leads the technical investigation</source>
        <translation>يقود التحقيق التقني</translation>
    </message>
    <message>
        <source>Carries out the remedy</source>
        <translation>ينفّذ المعالجة</translation>
    </message>
    <message>
        <source>Coordinates the engineers</source>
        <translation>ينسّق عمل المهندسين</translation>
    </message>
    <message>
        <source>Communications lead</source>
        <translation>قائد الاتصالات</translation>
    </message>
    <message>
        <source>Updates the status page</source>
        <translation>يحدّث صفحة الحالة</translation>
    </message>
    <message>
        <source>Writes to customers</source>
        <translation>يراسل العملاء</translation>
    </message>
    <message>
        <source>Keeps people inside informed</source>
        <translation>يُطلع الأطراف الداخلية على المستجدات</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>المدوِّن</translation>
    </message>
    <message>
        <source>Writes down the timeline</source>
        <translation>يكتب الخط الزمني</translation>
    </message>
    <message>
        <source>Records decisions</source>
        <translation>يسجّل القرارات</translation>
    </message>
    <message>
        <source>Records actions and their results</source>
        <translation>يسجّل الإجراءات وحصائلها</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>قيد التحقيق</translation>
    </message>
    <message>
        <source>The cause is not known</source>
        <translation>السبب غير معروف</translation>
    </message>
    <message>
        <source>Everyone asked for helps to find the cause</source>
        <translation>يساعد كل من طُلب منه ذلك في البحث عن السبب</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>محدَّد السبب</translation>
    </message>
    <message>
        <source>The cause is known</source>
        <translation>السبب معروف</translation>
    </message>
    <message>
        <source>Work on the fix</source>
        <translation>العمل على الإصلاح</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>A fix is in place</source>
        <translation>طُبِّق إصلاح</translation>
    </message>
    <message>
        <source>Watch the figures</source>
        <translation>مراقبة الأرقام</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>The fix is confirmed</source>
        <translation>تأكد نجاح الإصلاح</translation>
    </message>
    <message>
        <source>Start the postmortem</source>
        <translation>بدء تحليل ما بعد الحادث</translation>
    </message>
    <message>
        <source>The service is down for every customer; the public must be told.</source>
        <translation>الخدمة متوقفة لدى جميع العملاء؛ يجب إبلاغ الجمهور.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>The service is down for some of the customers.</source>
        <translation>الخدمة متوقفة لدى بعض العملاء.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>الاستقرار</translation>
    </message>
    <message>
        <source>The service is slower or less reliable; few people notice.</source>
        <translation>الخدمة أبطأ أو أقل موثوقية؛ يلاحظ ذلك عدد قليل.</translation>
    </message>
    <message>
        <source>Performance suffers, but no customer is affected.</source>
        <translation>الأداء متراجع، لكن لا عميل متأثر.</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>شكلية</translation>
    </message>
    <message>
        <source>A blemish of the interface, or something as small.</source>
        <translation>عيب شكلي في الواجهة أو أمر بمثل بساطته.</translation>
    </message>
    <message>
        <source>The team's backlog</source>
        <translation>قائمة أعمال الفريق المؤجلة</translation>
    </message>
    <message>
        <source>None, and none to come</source>
        <translation>لا خسارة، ولا يُتوقع حدوثها</translation>
    </message>
    <message>
        <source>Nobody notices</source>
        <translation>لا يلاحظ أحد</translation>
    </message>
    <message>
        <source>No data is involved</source>
        <translation>لا تمس أي بيانات</translation>
    </message>
    <message>
        <source>Nothing to do with it</source>
        <translation>لا علاقة للأمر بالأمن</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nothing has to recover</source>
        <translation>لا شيء يحتاج إلى استعادة</translation>
    </message>
    <message>
        <source>Catastrophic</source>
        <translation>كارثية</translation>
    </message>
    <message>
        <source>People may come to harm, or the whole business stands still.</source>
        <translation>قد يتعرض أشخاص للأذى، أو تتوقف أعمال الشركة كلها.</translation>
    </message>
    <message>
        <source>CEO and VP</source>
        <translation>الرئيس التنفيذي ونائب الرئيس</translation>
    </message>
    <message>
        <source>A core service is down for all or most users.</source>
        <translation>خدمة أساسية متوقفة لدى جميع المستخدمين أو معظمهم.</translation>
    </message>
    <message>
        <source>A major feature is broken.</source>
        <translation>ميزة رئيسية معطلة.</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئية</translation>
    </message>
    <message>
        <source>A part of the service is impaired.</source>
        <translation>جزء من الخدمة متضرر.</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>ضئيلة</translation>
    </message>
    <message>
        <source>Hardly anyone is affected.</source>
        <translation>لا يكاد يتأثر أحد.</translation>
    </message>
    <message>
        <source>under 5 minutes</source>
        <translation>أقل من 5 دقائق</translation>
    </message>
    <message>
        <source>under 10 minutes</source>
        <translation>أقل من 10 دقائق</translation>
    </message>
    <message>
        <source>under 15 minutes</source>
        <translation>أقل من 15 دقيقة</translation>
    </message>
    <message>
        <source>under 30 minutes</source>
        <translation>أقل من 30 دقيقة</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>في أقرب وقت ممكن</translation>
    </message>
    <message>
        <source>15 minutes after the fix</source>
        <translation>15 دقيقة بعد الإصلاح</translation>
    </message>
    <message>
        <source>2 hours after the end</source>
        <translation>ساعتان بعد الانتهاء</translation>
    </message>
    <message>
        <source>First notice</source>
        <translation>الإشعار الأول</translation>
    </message>
    <message>
        <source>Within the first 30 minutes; within 10 at the worst level</source>
        <translation>خلال أول 30 دقيقة؛ وخلال 10 في أسوأ درجة</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>That we are investigating</source>
        <translation>أننا نحقق</translation>
    </message>
    <message>
        <source>Time of the next update</source>
        <translation>موعد التحديث التالي</translation>
    </message>
    <message>
        <source>Takes the worry seriously</source>
        <translation>تأخذ القلق بجدية</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Every 30 to 60 minutes</source>
        <translation>كل 30 إلى 60 دقيقة</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>أين وصلت الأمور</translation>
    </message>
    <message>
        <source>When we expect an end</source>
        <translation>متى نتوقع النهاية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remedy in place</source>
        <translation>العلاج مطبّق</translation>
    </message>
    <message>
        <source>When a remedy works and is being watched</source>
        <translation>حين يعمل العلاج ويُراقَب</translation>
    </message>
    <message>
        <source>What we still watch</source>
        <translation>ما زلنا نراقبه</translation>
    </message>
    <message>
        <source>When it is fixed</source>
        <translation>حين تُصلح</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>كم دامت</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>How we prevent it</source>
        <translation>كيف نمنعها</translation>
    </message>
    <message>
        <source>Sorry, and looking ahead</source>
        <translation>معتذرة وتنظر للأمام</translation>
    </message>
    <message>
        <source>Summary of the cause</source>
        <translation>ملخص السبب</translation>
    </message>
    <message>
        <source>Within 48 hours</source>
        <translation>خلال 48 ساعة</translation>
    </message>
    <message>
        <source>What happened, in depth</source>
        <translation>ما حدث بالتفصيل</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>ما تعلمناه</translation>
    </message>
    <message>
        <source>What we improve</source>
        <translation>ما نحسّنه</translation>
    </message>
    <message>
        <source>Technical and honest</source>
        <translation>تقنية وصادقة</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>صفحة الحالة</translation>
    </message>
    <message>
        <source>At every stage</source>
        <translation>في كل مرحلة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Short and plain</source>
        <translation>قصيرة وواضحة</translation>
    </message>
    <message>
        <source>What to tell customers</source>
        <translation>ما يُقال للعملاء</translation>
    </message>
    <message>
        <source>When support and sales are told</source>
        <translation>حين يُبلَّغ الدعم والمبيعات</translation>
    </message>
    <message>
        <source>What customers notice</source>
        <translation>ما يلاحظه العملاء</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>ما نقوله</translation>
    </message>
    <message>
        <source>What not to promise</source>
        <translation>ما لا يُوعد به</translation>
    </message>
    <message>
        <source>Plain, ready to be read out</source>
        <translation>واضحة وجاهزة للقراءة</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>سطر الافتتاح</translation>
    </message>
    <message>
        <source>When the response begins</source>
        <translation>حين تبدأ الاستجابة</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>العَرَض</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Who leads, who knows the system</source>
        <translation>من يقود ومن يعرف النظام</translation>
    </message>
    <message>
        <source>Facts only</source>
        <translation>حقائق فقط</translation>
    </message>
    <message>
        <source>Line with time and name</source>
        <translation>سطر بالوقت والاسم</translation>
    </message>
    <message>
        <source>Whenever there is news inside</source>
        <translation>كلما جدّ جديد داخليًا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>من يبلّغ</translation>
    </message>
    <message>
        <source>News</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>Update line</source>
        <translation>سطر تحديث</translation>
    </message>
    <message>
        <source>Every 15 to 30 minutes</source>
        <translation>كل 15 إلى 30 دقيقة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>No blame, no guesses</source>
        <translation>لا لوم ولا تخمين</translation>
    </message>
    <message>
        <source>CAN report</source>
        <translation>تقرير CAN</translation>
    </message>
    <message>
        <source>When somebody asks how it goes, and at every hand-over</source>
        <translation>حين يسأل أحد عن الوضع وعند كل تسليم</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>ثلاثة أسطر</translation>
    </message>
    <message>
        <source>Note to leadership</source>
        <translation>مذكرة إلى الإدارة</translation>
    </message>
    <message>
        <source>When leadership is due to be told</source>
        <translation>حين يحين إبلاغ الإدارة</translation>
    </message>
    <message>
        <source>Severity and impact</source>
        <translation>الخطورة والأثر</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>من يقود</translation>
    </message>
    <message>
        <source>What is needed from them</source>
        <translation>ما يُطلب منهم</translation>
    </message>
    <message>
        <source>Short; no technical detail</source>
        <translation>قصيرة؛ بلا تفاصيل تقنية</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>مذكرة ختام</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>حين تنتهي</translation>
    </message>
    <message>
        <source>Clear status</source>
        <translation>حالة واضحة</translation>
    </message>
    <message>
        <source>Times and length</source>
        <translation>الأوقات والمدة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم عمله</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي لاحقًا</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كاملة</translation>
    </message>
</context>
<context>
    <name>PostmortemReader</name>
    <message>
        <source>The file has no title (a line that begins with “# ”), so it is no postmortem.</source>
        <translation>ليس للملف عنوان (سطر يبدأ بـ «# »)، فهو ليس تحليل ما بعد الحادث.</translation>
    </message>
    <message>
        <source>The file has no timeline: a table of times and events below the heading “Timeline” is needed.</source>
        <translation>ليس في الملف خط زمني: يلزم جدول بالأوقات والأحداث تحت العنوان «Timeline».</translation>
    </message>
    <message>
        <source>The layout has no time of declaring; the first row of the timeline is taken for it.</source>
        <translation>لا يتضمن هذا التنسيق وقت الإعلان؛ يُعتمد الصف الأول من الخط الزمني بدلًا منه.</translation>
    </message>
    <message>
        <source>The file says “All times in %1”, which names no one time zone; write it as UTC, as an offset or as Europe/Copenhagen.</source>
        <translation>يذكر الملف «All times in %1»، وهذا لا يدل على منطقة زمنية واحدة؛ اكتبها بصيغة UTC أو فرق توقيت أو Europe/Copenhagen.</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>لا وقت له</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>No row of the timeline stands at the stated time of detection or recovery after its first row, so it does not say when impact started; start, detection and recovery are left out.</source>
        <translation>لا يقع أي صف من الخط الزمني بعد صفه الأول في وقت الاكتشاف أو الاستعادة المذكور، فلا يتبيّن متى بدأ الأثر؛ أُغفلت أوقات البدء والاكتشاف والاستعادة.</translation>
    </message>
    <message>
        <source>The file is longer than %1 MB, so it is no postmortem.</source>
        <translation>حجم الملف يتجاوز %1 م.ب، فهو ليس تحليل ما بعد الحادث.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>الملف ليس نصًا بترميز UTF-8؛ احفظه بترميز UTF-8.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>حجمه يتجاوز %1 م.ب</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>from here on the file is not JSON</source>
        <translation>الملف من هنا فصاعدًا ليس JSON</translation>
    </message>
    <message>
        <source>the file ends in the middle of its list</source>
        <translation>ينتهي الملف في منتصف قائمته</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>ينتهي الملف في منتصفه</translation>
    </message>
</context>
<context>
    <name>Replicator</name>
    <message>
        <source>The server's answer could not be understood; trying again.</source>
        <translation>تعذر فهم رد الخادم؛ تجري إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The shared database is switched off.</source>
        <translation>قاعدة البيانات المشتركة موقوفة.</translation>
    </message>
    <message>
        <source>The shared database needs a newer Quarterdeck. Everything is recorded here; update to send it.</source>
        <translation>تتطلب قاعدة البيانات المشتركة إصدارًا أحدث من Quarterdeck. كل شيء مسجَّل هنا؛ حدّث البرنامج لإرساله.</translation>
    </message>
    <message>
        <source>This is another shared database than the one this journal belongs to. Nothing is sent until you decide.</source>
        <translation>قاعدة البيانات المشتركة هذه غير التي ينتمي إليها هذا السجل. لن يُرسل شيء حتى تقرر.</translation>
    </message>
    <message>
        <source>The shared database did not answer; trying again.</source>
        <translation>لم ترد قاعدة البيانات المشتركة؛ تجري إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The server stopped answering; trying again.</source>
        <translation>توقف الخادم عن الرد؛ تجري إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Practice: not a real incident</source>
        <translation>تمرين: ليس حادثًا حقيقيًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المَعلَم</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>After detection</source>
        <translation>بعد الاكتشاف</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحب المُدخل</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>غير مقدَّرة</translation>
    </message>
    <message>
        <source>Worst severity</source>
        <translation>أعلى خطورة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Customer impact</source>
        <translation>الأثر على العملاء</translation>
    </message>
    <message>
        <source>Internal impact</source>
        <translation>الأثر الداخلي</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>جهة الاكتشاف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>المكالمة الجماعية</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>تحليل ما بعد الحادث</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>مستورد من</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 (first posting, as a stand-in)</source>
        <translation>%1 (أول منشور، بديلًا عن الوقت الفعلي)</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، منجزة</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1، مفتوحة</translation>
    </message>
    <message>
        <source>logged %1</source>
        <translation>دُوِّن %1</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>struck by %1: %2</source>
        <translation>شطبه %1: %2</translation>
    </message>
    <message>
        <source>Times are shown in %1. Durations are end minus start on the wall clock; nothing is estimated.</source>
        <translation>الأوقات معروضة بتوقيت %1. المدة هي النهاية ناقص البداية بالوقت الفعلي؛ لا شيء مقدَّر تقديرًا.</translation>
    </message>
    <message>
        <source>“After detection” is measured from the detected milestone and left out where either time is not recorded.</source>
        <translation>يُقاس «بعد الاكتشاف» من مَعلَم الاكتشاف ويُترك فارغًا إذا كان أحد الوقتين غير مسجَّل.</translation>
    </message>
    <message>
        <source>Struck entries stay legible; “logged” gives the time of writing where it differs from the time of the event.</source>
        <translation>تبقى المُدخلات المشطوبة مقروءة؛ وتبيّن كلمة «دُوِّن» وقت الكتابة إذا اختلف عن وقت الحدث.</translation>
    </message>
    <message>
        <source>Made by Quarterdeck on %1.</source>
        <translation>أُنشئ بواسطة Quarterdeck في %1.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>file %1, SHA-256 %2…</source>
        <translation>الملف %1، SHA-256 %2…</translation>
    </message>
    <message>
        <source>entries %1</source>
        <translation>القيود %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) between incidents</source>
        <translation>
            <numerusform>لا فترات بين الحوادث</numerusform>
            <numerusform>فترة واحدة بين الحوادث</numerusform>
            <numerusform>فترتان بين الحوادث</numerusform>
            <numerusform>%Ln فترات بين الحوادث</numerusform>
            <numerusform>%Ln فترة بين الحوادث</numerusform>
            <numerusform>%Ln فترة بين الحوادث</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents per week by their declaration. </source>
        <translation>الحوادث في الأسبوع بحسب إعلانها. </translation>
    </message>
    <message>
        <source>Days from one incident to the next, because the period until now has less than one a week. </source>
        <translation>الأيام من حادث إلى الذي يليه، لأن الفترة حتى الآن فيها أقل من حادث واحد في الأسبوع. </translation>
    </message>
    <message>
        <source>XmR: mean ± 2.66 times the mean moving range. Signals: outside the limits, or 8 in a row on one side. More incidents can mean better reporting.</source>
        <translation>XmR: المتوسط ± 2.66 ضعف متوسط المدى المتحرك. الإشارات: خارج الحدود، أو 8 متتالية في جانب واحد. قد تدل زيادة الحوادث على تحسن الإبلاغ.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Days since the one before</source>
        <translation>الأيام منذ الحادث السابق</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Incidents per week</source>
        <translation>الحوادث في الأسبوع</translation>
    </message>
    <message>
        <source>There are too few incidents to count them by week.</source>
        <translation>الحوادث أقل من أن تُحصى بالأسابيع.</translation>
    </message>
    <message>
        <source>%1 incidents a week; too few weeks for limits</source>
        <translation>الحوادث في الأسبوع: %1؛ الأسابيع أقل من أن تُحسب لها حدود</translation>
    </message>
    <message>
        <source>%1 days between incidents; too few for limits</source>
        <translation>الأيام بين الحوادث: %1؛ الفترات أقل من أن تُحسب لها حدود</translation>
    </message>
    <message>
        <source>%1 incidents a week, nothing but chance to be seen</source>
        <translation>الحوادث في الأسبوع: %1؛ لا يظهر سوى أثر المصادفة</translation>
    </message>
    <message>
        <source>%1 days between incidents, nothing but chance to be seen</source>
        <translation>الأيام بين الحوادث: %1؛ لا يظهر سوى أثر المصادفة</translation>
    </message>
    <message numerus="yes">
        <source>%1 incidents a week; %Ln stand(s) out</source>
        <translation>
            <numerusform>الحوادث في الأسبوع: %1؛ لا قيم بارزة</numerusform>
            <numerusform>الحوادث في الأسبوع: %1؛ قيمة بارزة واحدة</numerusform>
            <numerusform>الحوادث في الأسبوع: %1؛ قيمتان بارزتان</numerusform>
            <numerusform>الحوادث في الأسبوع: %1؛ %Ln قيم بارزة</numerusform>
            <numerusform>الحوادث في الأسبوع: %1؛ %Ln قيمة بارزة</numerusform>
            <numerusform>الحوادث في الأسبوع: %1؛ %Ln قيمة بارزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days between incidents; %Ln stand(s) out</source>
        <translation>
            <numerusform>الأيام بين الحوادث: %1؛ لا قيم بارزة</numerusform>
            <numerusform>الأيام بين الحوادث: %1؛ قيمة بارزة واحدة</numerusform>
            <numerusform>الأيام بين الحوادث: %1؛ قيمتان بارزتان</numerusform>
            <numerusform>الأيام بين الحوادث: %1؛ %Ln قيم بارزة</numerusform>
            <numerusform>الأيام بين الحوادث: %1؛ %Ln قيمة بارزة</numerusform>
            <numerusform>الأيام بين الحوادث: %1؛ %Ln قيمة بارزة</numerusform>
        </translation>
    </message>
    <message>
        <source>limits are provisional under 20</source>
        <translation>الحدود مؤقتة دون 20</translation>
    </message>
    <message>
        <source>incidents per week</source>
        <translation>الحوادث في الأسبوع</translation>
    </message>
    <message>
        <source>days since the one before</source>
        <translation>الأيام منذ الحادث السابق</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>خارج الحدود</translation>
    </message>
    <message>
        <source>8 in a row on one side</source>
        <translation>8 متتالية في جانب واحد</translation>
    </message>
    <message>
        <source>not a whole week</source>
        <translation>أسبوع غير كامل</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <comment>day, number, remark</comment>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>أكثر من مصادفة</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>المتوسط %1</translation>
    </message>
    <message>
        <source>upper limit %1</source>
        <translation>الحد الأعلى %1</translation>
    </message>
    <message>
        <source>lower limit %1</source>
        <translation>الحد الأدنى %1</translation>
    </message>
    <message>
        <source>Incidents by weekday and hour of their declaration in %1. Empty fields had none.</source>
        <translation>الحوادث بحسب يوم الأسبوع وساعة إعلانها بتوقيت %1. الخانات الفارغة بلا حوادث.</translation>
    </message>
    <message numerus="yes">
        <source>Most come on %1 from %2 to %3: %Ln</source>
        <translation>
            <numerusform>أكثرها يوم %1 من %2 إلى %3: لا حوادث</numerusform>
            <numerusform>أكثرها يوم %1 من %2 إلى %3: حادث واحد</numerusform>
            <numerusform>أكثرها يوم %1 من %2 إلى %3: حادثان</numerusform>
            <numerusform>أكثرها يوم %1 من %2 إلى %3: %Ln حوادث</numerusform>
            <numerusform>أكثرها يوم %1 من %2 إلى %3: %Ln حادثًا</numerusform>
            <numerusform>أكثرها يوم %1 من %2 إلى %3: %Ln حادث</numerusform>
        </translation>
    </message>
    <message>
        <source>No hour of the week has more than one incident</source>
        <translation>لا ساعة في الأسبوع فيها أكثر من حادث واحد</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln incident(s)</source>
        <comment>weekday, hour</comment>
        <translation>
            <numerusform>%1 %2: لا حوادث</numerusform>
            <numerusform>%1 %2: حادث واحد</numerusform>
            <numerusform>%1 %2: حادثان</numerusform>
            <numerusform>%1 %2: %Ln حوادث</numerusform>
            <numerusform>%1 %2: %Ln حادثًا</numerusform>
            <numerusform>%1 %2: %Ln حادث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>تعذرت كتابة %1: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .csv.</source>
        <translation>اختر اسمًا ينتهي بـ .png أو .svg أو .csv.</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln that ended</source>
        <translation>
            <numerusform>لا حوادث منتهية</numerusform>
            <numerusform>أحدث حادث منتهٍ</numerusform>
            <numerusform>أحدث حادثين منتهيين</numerusform>
            <numerusform>أحدث %Ln حوادث منتهية</numerusform>
            <numerusform>أحدث %Ln حادثًا منتهيًا</numerusform>
            <numerusform>أحدث %Ln حادث منتهٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice incident(s) left out</source>
        <translation>
            <numerusform>لم يُستبعد أي حادث تمرين</numerusform>
            <numerusform>استُبعد حادث تمرين واحد</numerusform>
            <numerusform>استُبعد حادثا تمرين</numerusform>
            <numerusform>استُبعدت %Ln حوادث تمرين</numerusform>
            <numerusform>استُبعد %Ln حادث تمرين</numerusform>
            <numerusform>استُبعد %Ln حادث تمرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backfilled one(s) left out</source>
        <translation>
            <numerusform>لم يُستبعد أي حادث مسجَّل بأثر رجعي</numerusform>
            <numerusform>استُبعد حادث واحد مسجَّل بأثر رجعي</numerusform>
            <numerusform>استُبعد حادثان مسجَّلان بأثر رجعي</numerusform>
            <numerusform>استُبعدت %Ln حوادث مسجَّلة بأثر رجعي</numerusform>
            <numerusform>استُبعد %Ln حادثًا مسجَّلًا بأثر رجعي</numerusform>
            <numerusform>استُبعد %Ln حادث مسجَّل بأثر رجعي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on an axis, as QLocale::toString() reads it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month on an axis</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in a sentence</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادث واحد</numerusform>
            <numerusform>حادثان</numerusform>
            <numerusform>%Ln حوادث</numerusform>
            <numerusform>%Ln حادثًا</numerusform>
            <numerusform>%Ln حادث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>لا حوادث مفتوحة</numerusform>
            <numerusform>واحد لا يزال مفتوحًا</numerusform>
            <numerusform>اثنان لا يزالان مفتوحين</numerusform>
            <numerusform>%Ln لا تزال مفتوحة</numerusform>
            <numerusform>%Ln لا تزال مفتوحة</numerusform>
            <numerusform>%Ln لا تزال مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>واحد ناقص</numerusform>
            <numerusform>اثنان ناقصان</numerusform>
            <numerusform>%Ln ناقصة</numerusform>
            <numerusform>%Ln ناقصة</numerusform>
            <numerusform>%Ln ناقصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>لا شيء غير معروف</numerusform>
            <numerusform>واحد غير معروف</numerusform>
            <numerusform>اثنان غير معروفين</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an end before its start</source>
        <translation>
            <numerusform>لا حوادث نهايتها قبل بدايتها</numerusform>
            <numerusform>حادث واحد نهايته قبل بدايته</numerusform>
            <numerusform>حادثان نهايتهما قبل بدايتهما</numerusform>
            <numerusform>%Ln حوادث نهايتها قبل بدايتها</numerusform>
            <numerusform>%Ln حادثًا نهايتها قبل بدايتها</numerusform>
            <numerusform>%Ln حادث نهايتها قبل بدايتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a stand-in</source>
        <translation>
            <numerusform>لا حوادث بقيمة بديلة</numerusform>
            <numerusform>حادث واحد بقيمة بديلة</numerusform>
            <numerusform>حادثان بقيمة بديلة</numerusform>
            <numerusform>%Ln حوادث بقيمة بديلة</numerusform>
            <numerusform>%Ln حادثًا بقيمة بديلة</numerusform>
            <numerusform>%Ln حادث بقيمة بديلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 measured</source>
        <translation>قيس %L1 من أصل %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>measured of all</comment>
        <translation>%L1 من أصل %L2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>one milestone to another</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>مفتوح منذ %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>النهاية قبل البداية</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Engage</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>incident, severity, duration</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>غير مصنَّف</translation>
    </message>
    <message>
        <source>still open, at its age</source>
        <translation>لا يزال مفتوحًا، عند عمره الحالي</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادث</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>%1: %2. Each mark is one incident; the band is the 95 % interval of the median by order statistics. What is not recorded is counted, never guessed.</source>
        <translation>%1: %2. كل علامة حادث واحد، والنطاق هو فترة ثقة 95% للوسيط بالإحصاءات الترتيبية. ما لم يُسجَّل يُعَدّ ولا يُخمَّن أبدًا.</translation>
    </message>
    <message>
        <source>None of these incidents can be measured</source>
        <translation>لا يمكن قياس أي من هذه الحوادث</translation>
    </message>
    <message>
        <source>No incident has both times of %1 recorded (%2). Record them in Details, or choose other definitions.</source>
        <translation>لا يوجد حادث سُجِّل فيه وقتا %1 كلاهما (%2). سجّلهما في «التفاصيل» أو اختر تعريفات أخرى.</translation>
    </message>
    <message>
        <source>All of these incidents are still open</source>
        <translation>كل هذه الحوادث لا تزال مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s): too few for intervals. Showing every one.</source>
        <translation>
            <numerusform>لا حوادث: لا تكفي لحساب فترات الثقة.</numerusform>
            <numerusform>حادث واحد: لا يكفي لحساب فترات الثقة. يُعرض كما هو.</numerusform>
            <numerusform>حادثان: لا يكفيان لحساب فترات الثقة. يُعرض كل منهما.</numerusform>
            <numerusform>%Ln حوادث: لا تكفي لحساب فترات الثقة. تُعرض كلها.</numerusform>
            <numerusform>%Ln حادثًا: لا تكفي لحساب فترات الثقة. تُعرض كلها.</numerusform>
            <numerusform>%Ln حادث: لا تكفي لحساب فترات الثقة. تُعرض كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of %L1 incidents took %2 or less</source>
        <translation>نصف الحوادث (المجموع %L1) استغرق %2 أو أقل</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <comment>axis</comment>
        <translation>%1، لوغاريتمي</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>median between %1 and %2</source>
        <translation>الوسيط بين %1 و%2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>of a crowd, the shortest and the longest are drawn</source>
        <translation>عند التزاحم، يُرسم الأقصر والأطول</translation>
    </message>
    <message>
        <source>%L1 open</source>
        <translation>المفتوحة: %L1</translation>
    </message>
    <message>
        <source>%1 is %2 on average, %3 in the middle</source>
        <translation>%1: المتوسط %2، والوسيط %3</translation>
    </message>
    <message>
        <source>The classic numbers</source>
        <translation>الأرقام التقليدية</translation>
    </message>
    <message>
        <source>Mean shown for reports that require it; do not use it to judge change. p90: nine in ten took no longer. The interval of the median is 95 %, from 6 incidents on.</source>
        <translation>يُعرض المتوسط للتقارير التي تشترطه؛ لا تستخدمه للحكم على التغيّر. p90: تسعة من كل عشرة لم تستغرق وقتًا أطول. فترة ثقة الوسيط 95%، بدءًا من 6 حوادث.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المَقيس</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة ثقة 95%</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>المتوسط الهندسي</translation>
    </message>
    <message>
        <source>Shortest to longest</source>
        <translation>من الأقصر إلى الأطول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure, its moments</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>عدد غير كافٍ</translation>
    </message>
    <message>
        <source>%1: %2 (%L3 of %L4)</source>
        <translation>%1: %2 (%L3 من أصل %L4)</translation>
    </message>
    <message>
        <source>What the team controls</source>
        <translation>ما يتحكم فيه الفريق</translation>
    </message>
    <message>
        <source>Shares of what was due, with 95 % intervals (Wilson). These do not depend on how hard the incidents were.</source>
        <translation>نسب ما كان مستحقًا، مع فترات ثقة 95% (Wilson). لا تتوقف هذه النسب على مدى صعوبة الحوادث.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>الممارسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>First update in time</source>
        <translation>أول تحديث في موعده</translation>
    </message>
    <message>
        <source>Due updates in time</source>
        <translation>التحديثات المستحقة في موعدها</translation>
    </message>
    <message>
        <source>Actions with an owner</source>
        <translation>الإجراءات التي لها مسؤول</translation>
    </message>
    <message>
        <source>Postmortem written</source>
        <translation>كتابة تحليل ما بعد الحادث</translation>
    </message>
    <message>
        <source>Actions with a result</source>
        <translation>الإجراءات التي لها حصيلة</translation>
    </message>
    <message>
        <source>Median time without a commander</source>
        <translation>وسيط الوقت دون قائد</translation>
    </message>
    <message>
        <source>Median time to the first customer update</source>
        <translation>وسيط الوقت حتى أول تحديث للعملاء</translation>
    </message>
    <message>
        <source>Ended without an update to customers</source>
        <translation>انتهت دون تحديث للعملاء</translation>
    </message>
    <message>
        <source>Follow-ups raised under 7 days ago</source>
        <translation>متابعات أُنشئت قبل أقل من 7 أيام</translation>
    </message>
    <message>
        <source>Follow-ups raised under 30 days ago</source>
        <translation>متابعات أُنشئت قبل أقل من 30 يومًا</translation>
    </message>
    <message>
        <source>Follow-ups raised under 90 days ago</source>
        <translation>متابعات أُنشئت قبل أقل من 90 يومًا</translation>
    </message>
    <message>
        <source>Follow-ups raised before that</source>
        <translation>متابعات أُنشئت قبل ذلك</translation>
    </message>
    <message>
        <source>Nothing of this is recorded yet: updates, actions, follow-ups and commanders come from incidents run in Quarterdeck.</source>
        <translation>لم يُسجَّل شيء من هذا بعد: مصدر التحديثات والإجراءات والمتابعات والقادة هو الحوادث المُدارة في Quarterdeck.</translation>
    </message>
    <message>
        <source>What the team controls; the weakest: %1, %2</source>
        <translation>ما يتحكم فيه الفريق؛ الأضعف: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in the window</source>
        <translation>
            <numerusform>لا حوادث في النافذة الزمنية</numerusform>
            <numerusform>حادث واحد في النافذة الزمنية</numerusform>
            <numerusform>حادثان في النافذة الزمنية</numerusform>
            <numerusform>%Ln حوادث في النافذة الزمنية</numerusform>
            <numerusform>%Ln حادثًا في النافذة الزمنية</numerusform>
            <numerusform>%Ln حادث في النافذة الزمنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a measurable impact</source>
        <translation>
            <numerusform>لا حوادث بلا تأثير قابل للقياس</numerusform>
            <numerusform>حادث واحد بلا تأثير قابل للقياس</numerusform>
            <numerusform>حادثان بلا تأثير قابل للقياس</numerusform>
            <numerusform>%Ln حوادث بلا تأثير قابل للقياس</numerusform>
            <numerusform>%Ln حادثًا بلا تأثير قابل للقياس</numerusform>
            <numerusform>%Ln حادث بلا تأثير قابل للقياس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %Ln day(s) allow %2 of impact. Used: minutes of impact times the share hit; an unknown share counts as all, which makes it an upper bound.</source>
        <translation>
            <numerusform>%1 على مدى %Ln يوم تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform>
            <numerusform>%1 على مدى يوم واحد تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform>
            <numerusform>%1 على مدى يومين تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform>
            <numerusform>%1 على مدى %Ln أيام تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform>
            <numerusform>%1 على مدى %Ln يومًا تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform>
            <numerusform>%1 على مدى %Ln يوم تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستهلك</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>ميزانية الأخطاء</translation>
    </message>
    <message>
        <source>The period is too short for an error budget.</source>
        <translation>الفترة أقصر من أن تُحسب لها ميزانية أخطاء.</translation>
    </message>
    <message>
        <source>The error budget is overdrawn: %1 used of %2</source>
        <translation>تم تجاوز ميزانية الأخطاء: استُهلك %1 من أصل %2</translation>
    </message>
    <message>
        <source>%1 of the error budget is used, %2 remain</source>
        <translation>استُهلك %1 من ميزانية الأخطاء، والمتبقي %2</translation>
    </message>
    <message>
        <source>advice: ship</source>
        <translation>النصيحة: واصل الإصدار</translation>
    </message>
    <message>
        <source>advice: caution</source>
        <translation>النصيحة: توخَّ الحذر</translation>
    </message>
    <message>
        <source>advice: freeze changes</source>
        <translation>النصيحة: جمّد التغييرات</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>حد أعلى</translation>
    </message>
    <message>
        <source>burn over %1: %2 (guide %3)</source>
        <translation>معدل الاستهلاك خلال %1: %2 (القيمة الإرشادية %3)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>budget that remains</source>
        <translation>الميزانية المتبقية</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>لم يتبقَّ شيء</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: استُهلك %2</translation>
    </message>
    <message>
        <source>Share of all minutes</source>
        <translation>النسبة من مجموع الدقائق</translation>
    </message>
    <message>
        <source>%1: %2 of the time, %3 in all</source>
        <translation>%1: %2 من الوقت، والمجموع %3</translation>
    </message>
    <message>
        <source>Each incident, and the median</source>
        <translation>كل حادث، والوسيط</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>incident, phase, duration</comment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>%L1 of %L2 have every moment recorded</source>
        <translation>سُجِّلت كل اللحظات في %L1 من أصل %L2</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>أين يُقضى الوقت</translation>
    </message>
    <message>
        <source>Detect: impact started to detected. Engage: to the first responder. Fix: to mitigated. Verify: to resolved. Shares are of the summed minutes of incidents with every moment, so they add to 100 %; medians do not add.</source>
        <translation>الاكتشاف: من بدء التأثير إلى الاكتشاف. الاستجابة: حتى أول مستجيب. الإصلاح: حتى التخفيف. التحقق: حتى الحل. النسب محسوبة من مجموع دقائق الحوادث المكتملة اللحظات، فمجموعها 100%؛ أما الوسيطات فلا تُجمع.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>No incident has all five moments (impact started, detected, engaged, mitigated, resolved). The table says which phases can be measured.</source>
        <translation>لا يوجد حادث سُجِّلت لحظاته الخمس كلها (بدء التأثير، الاكتشاف، الاستجابة، التخفيف، الحل). يوضح الجدول المراحل التي يمكن قياسها.</translation>
    </message>
    <message>
        <source>Detection takes the most time: %1 of all minutes</source>
        <translation>الاكتشاف يستغرق أطول وقت: %1 من مجموع الدقائق</translation>
    </message>
    <message>
        <source>Finding someone takes the most time: %1 of all minutes</source>
        <translation>العثور على مستجيب يستغرق أطول وقت: %1 من مجموع الدقائق</translation>
    </message>
    <message>
        <source>Mitigation takes the most time: %1 of all minutes</source>
        <translation>التخفيف يستغرق أطول وقت: %1 من مجموع الدقائق</translation>
    </message>
    <message>
        <source>Verifying takes the most time: %1 of all minutes</source>
        <translation>التحقق يستغرق أطول وقت: %1 من مجموع الدقائق</translation>
    </message>
    <message>
        <source>%L1 of %L2 with a measured impact</source>
        <translation>%L1 من أصل %L2 بتأثير مَقيس</translation>
    </message>
    <message>
        <source>Which services carry the impact</source>
        <translation>الخدمات التي تتحمل التأثير</translation>
    </message>
    <message>
        <source>Time from the start of the impact to mitigation; an incident of several services is split equally, so that the line ends at 100 %. Where a moment is missing, detected and resolved stand in.</source>
        <translation>الوقت من بدء التأثير إلى التخفيف؛ يُقسَّم الحادث الذي يشمل عدة خدمات بالتساوي، بحيث ينتهي الخط عند 100%. عند غياب إحدى اللحظتين، يحل محلها وقت الاكتشاف أو الحل.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>With those before</source>
        <translation>مع ما قبلها</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>لم تُذكر أي خدمة</translation>
    </message>
    <message>
        <source>No incident has a measured impact.</source>
        <translation>لا يوجد حادث بتأثير مَقيس.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>لا خدمات أخرى</numerusform>
            <numerusform>خدمة أخرى واحدة</numerusform>
            <numerusform>خدمتان أخريان</numerusform>
            <numerusform>%Ln خدمات أخرى</numerusform>
            <numerusform>%Ln خدمة أخرى</numerusform>
            <numerusform>%Ln خدمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of all impact, %3</source>
        <translation>%1: %2 من مجمل التأثير، %3</translation>
    </message>
    <message>
        <source>share of impact</source>
        <translation>النسبة من التأثير</translation>
    </message>
    <message>
        <source>with those before</source>
        <translation>مع ما قبلها</translation>
    </message>
    <message>
        <source>%1 carries %2 of all impact</source>
        <translation>تتحمل %1 نسبة %2 من مجمل التأثير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 services carry %2 of all impact</source>
        <translation>
            <numerusform>لا خدمة من أصل %1 تتحمل %2 من مجمل التأثير</numerusform>
            <numerusform>خدمة واحدة من أصل %1 تتحمل %2 من مجمل التأثير</numerusform>
            <numerusform>خدمتان من أصل %1 تتحملان %2 من مجمل التأثير</numerusform>
            <numerusform>%Ln خدمات من أصل %1 تتحمل %2 من مجمل التأثير</numerusform>
            <numerusform>%Ln خدمة من أصل %1 تتحمل %2 من مجمل التأثير</numerusform>
            <numerusform>%Ln خدمة من أصل %1 تتحمل %2 من مجمل التأثير</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 have a source</source>
        <translation>%L1 من أصل %L2 لها مصدر</translation>
    </message>
    <message>
        <source>How incidents were found</source>
        <translation>كيف اكتُشفت الحوادث</translation>
    </message>
    <message>
        <source>Shares of the incidents whose source is recorded; strokes are 95 % intervals (Wilson).</source>
        <translation>نسب الحوادث المسجَّل مصدرها؛ والشرطات فترات ثقة 95% (Wilson).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>No incident says how it was found. The scribe can record it as the source of the detection.</source>
        <translation>لا يوجد حادث يذكر كيفية اكتشافه. يمكن للمدوِّن تسجيلها بوصفها مصدر الاكتشاف.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a time and its interval</comment>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>الأسبق</translation>
    </message>
    <message>
        <source>later</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>How many are still unresolved, by time</source>
        <translation>نسبة ما لم يُحل بعد، بحسب الوقت</translation>
    </message>
    <message>
        <source>%1: %2. Kaplan–Meier: open incidents count for as long as they were watched (short strokes). The band is 95 %, log-log Greenwood.</source>
        <translation>%1: %2. Kaplan–Meier: تُحتسب الحوادث المفتوحة بقدر مدة رصدها (الشرطات القصيرة). النطاق 95%، log-log Greenwood.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Half ended after</source>
        <translation>انتهى نصفها بعد</translation>
    </message>
    <message>
        <source>Nine in ten after</source>
        <translation>تسعة من كل عشرة بعد</translation>
    </message>
    <message>
        <source>No incident has both times of %1, and none is being timed.</source>
        <translation>لا يوجد حادث سُجِّل فيه وقتا %1 كلاهما، ولا حادث يجري احتساب وقته.</translation>
    </message>
    <message>
        <source>time since the start, logarithmic</source>
        <translation>الوقت منذ البداية، لوغاريتمي</translation>
    </message>
    <message>
        <source>still unresolved</source>
        <translation>لم تُحل بعد</translation>
    </message>
    <message>
        <source>%1 (n = %L2)</source>
        <translation>%1 (n = %L2)</translation>
    </message>
    <message>
        <source>%1, open for %2</source>
        <translation>%1، مفتوح منذ %2</translation>
    </message>
    <message>
        <source>half are over after %1, nine in ten after %2</source>
        <translation>ينتهي نصفها بعد %1، وتسعة من كل عشرة بعد %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, statement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>half are over after %1; nine in ten is not reached</source>
        <translation>ينتهي نصفها بعد %1؛ ولم تُبلَغ نسبة تسعة من كل عشرة</translation>
    </message>
    <message>
        <source>more than 999</source>
        <translation>أكثر من 999</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>العدد غير كافٍ للمقارنة</translation>
    </message>
    <message>
        <source>Faster by %1–%2 % (n = %L3 and %L4)</source>
        <translation>أسرع بنسبة %1–%2% (n = %L3 و%L4)</translation>
    </message>
    <message>
        <source>Slower by %1–%2 % (n = %L3 and %L4)</source>
        <translation>أبطأ بنسبة %1–%2% (n = %L3 و%L4)</translation>
    </message>
    <message>
        <source>Can't tell: between %1 % %2 and %3 % %4 (n = %L5 and %L6)</source>
        <comment>percent, faster or slower, percent, faster or slower</comment>
        <translation>يتعذّر الحكم: بين %2 بنسبة %1% و%4 بنسبة %3% (n = %L5 و%L6)</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>incident, duration</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Did it change? %1</source>
        <comment>a verdict follows</comment>
        <translation>هل تغيّر؟ %1</translation>
    </message>
    <message>
        <source>geometric means</source>
        <translation>المتوسطات الهندسية</translation>
    </message>
    <message>
        <source>Kaplan–Meier medians</source>
        <translation>وسيطات Kaplan–Meier</translation>
    </message>
    <message>
        <source>Ratio of the %1 of %2, later to earlier; 95 % interval from 10,000 resamples, the seed taken from the data. Told as a change only when the whole interval lies on one side.</source>
        <translation>نسبة %1 لمقياس %2، الأحدث إلى الأسبق؛ فترة ثقة 95% من 10,000 إعادة معاينة، وبذرتها مأخوذة من البيانات. لا يُعلن تغيّر إلا إذا وقعت الفترة بأكملها في جهة واحدة.</translation>
    </message>
    <message>
        <source>this many would reliably show %1 % faster or %2 % slower</source>
        <translation>هذا العدد يكفي لإظهار فرق موثوق قدره %1% أسرع أو %2% أبطأ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>من، إلى</translation>
    </message>
    <message>
        <source>There is nothing to compare: neither period has a measured incident.</source>
        <translation>لا يوجد ما يُقارَن: لا تضم أي من الفترتين حادثًا مَقيسًا.</translation>
    </message>
    <message>
        <source>earlier, n = %L1</source>
        <translation>الأسبق، n = %L1</translation>
    </message>
    <message>
        <source>later, n = %L1</source>
        <translation>الأحدث، n = %L1</translation>
    </message>
    <message>
        <source>The median of %1, month by month</source>
        <translation>وسيط %1 شهرًا بشهر</translation>
    </message>
    <message>
        <source>%1: %2. Dots are medians, strokes their 95 % intervals from 6 incidents on. A line through them would say more than they do.</source>
        <translation>%1: %2. النقاط وسيطات، والشرطات فترات ثقتها 95% بدءًا من 6 حوادث. وصلها بخط يوحي بأكثر مما تدل عليه.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>No month has a measured incident.</source>
        <translation>لا يوجد شهر فيه حادث مَقيس.</translation>
    </message>
    <message>
        <source>industry median %1</source>
        <translation>وسيط القطاع %1</translation>
    </message>
    <message>
        <source>the band is the middle half of the industry</source>
        <translation>النطاق هو النصف الأوسط من القطاع</translation>
    </message>
    <message>
        <source>%1: median %2, n = %L3</source>
        <translation>%1: الوسيط %2، n = %L3</translation>
    </message>
    <message>
        <source>Incidents in 30 days</source>
        <translation>الحوادث في 30 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>Chance of at least one in %Ln day(s)</source>
        <translation>
            <numerusform>احتمال وقوع حادث واحد على الأقل خلال %Ln يوم</numerusform>
            <numerusform>احتمال وقوع حادث واحد على الأقل خلال يوم واحد</numerusform>
            <numerusform>احتمال وقوع حادث واحد على الأقل خلال يومين</numerusform>
            <numerusform>احتمال وقوع حادث واحد على الأقل خلال %Ln أيام</numerusform>
            <numerusform>احتمال وقوع حادث واحد على الأقل خلال %Ln يومًا</numerusform>
            <numerusform>احتمال وقوع حادث واحد على الأقل خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks more uneven than chance</source>
        <translation>تفاوت الأسابيع يفوق المصادفة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>index %1, p = %2</source>
        <translation>المؤشر %1، p = %2</translation>
    </message>
    <message>
        <source>Mean time between incidents</source>
        <translation>متوسط الوقت بين الحوادث</translation>
    </message>
    <message>
        <source>Mean time from recovery to the next</source>
        <translation>متوسط الوقت من التعافي إلى الحادث التالي</translation>
    </message>
    <message>
        <source>Cost by the policy's rates</source>
        <translation>التكلفة بأسعار السياسة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not priced</source>
        <translation>
            <numerusform>لا حوادث غير مسعَّرة</numerusform>
            <numerusform>حادث واحد غير مسعَّر</numerusform>
            <numerusform>حادثان غير مسعَّرين</numerusform>
            <numerusform>%Ln حوادث غير مسعَّرة</numerusform>
            <numerusform>%Ln حادثًا غير مسعَّر</numerusform>
            <numerusform>%Ln حادث غير مسعَّر</numerusform>
        </translation>
    </message>
    <message>
        <source>The same, a year</source>
        <translation>التكلفة نفسها سنويًا</translation>
    </message>
    <message>
        <source>Of it saved, had all met their target</source>
        <translation>ما كان سيُوفَّر منها لو حققت كلها الهدف</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>النضج</translation>
    </message>
    <message>
        <source>Recovery of the worst severity</source>
        <translation>التعافي من أعلى خطورة</translation>
    </message>
    <message>
        <source>Postmortems written</source>
        <translation>تحليلات ما بعد الحادث المكتوبة</translation>
    </message>
    <message>
        <source>Drills a year</source>
        <translation>التدريبات في السنة</translation>
    </message>
    <message>
        <source>Incidents with a commander</source>
        <translation>الحوادث التي لها قائد</translation>
    </message>
    <message>
        <source>Incidents with every moment</source>
        <translation>الحوادث المكتملة اللحظات</translation>
    </message>
    <message>
        <source>Found by an alert or a check</source>
        <translation>المكتشفة بتنبيه أو فحص</translation>
    </message>
    <message>
        <source>allows level %1</source>
        <translation>يسمح بالمستوى %1</translation>
    </message>
    <message>
        <source>Frequency as a Poisson process with its exact interval (Garwood). Cost by the policy's table. Maturity is the lowest level that any criterion allows. Repeats share a service and words of their titles, three or more.</source>
        <translation>التكرار وفق عملية Poisson مع فترة الثقة الدقيقة (Garwood). التكلفة وفق جدول السياسة. النضج هو أدنى مستوى يسمح به أي معيار. الحوادث المتكررة تشترك في خدمة وفي كلمات من عناوينها، ثلاث أو أكثر.</translation>
    </message>
    <message>
        <source>Interval or remark</source>
        <translation>فترة الثقة أو الملاحظة</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>الحوادث المتكررة: %1</translation>
    </message>
    <message>
        <source>%1 incidents in 30 days; the chance of one in the next 7 days is %2</source>
        <translation>عدد الحوادث في 30 يومًا: %1؛ واحتمال وقوع حادث خلال الأيام السبعة القادمة %2</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>الفترة بالأرقام</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>كل الحوادث</translation>
    </message>
    <message>
        <source>Did it change?</source>
        <translation>هل تغيّر شيء؟</translation>
    </message>
    <message>
        <source>Still unresolved</source>
        <translation>ما زال بلا حل</translation>
    </message>
    <message>
        <source>Classic numbers</source>
        <translation>الأرقام المعتادة</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Impact by service</source>
        <translation>الأثر حسب الخدمة</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>كيف اكتُشفت</translation>
    </message>
    <message>
        <source>What we control</source>
        <translation>ما نتحكم فيه</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>من استُدعي</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: من %1 إلى %2</translation>
    </message>
    <message>
        <source>One person takes %1 of the calls</source>
        <translation>شخص واحد يتلقى %1 من الاستدعاءات</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the calls come out of hours, spread over %Ln person(s)</source>
        <translation>
            <numerusform>%1 من الاستدعاءات خارج أوقات العمل، موزعة على %Ln شخص</numerusform>
            <numerusform>%1 من الاستدعاءات خارج أوقات العمل، على شخص واحد</numerusform>
            <numerusform>%1 من الاستدعاءات خارج أوقات العمل، موزعة على شخصين</numerusform>
            <numerusform>%1 من الاستدعاءات خارج أوقات العمل، موزعة على %Ln أشخاص</numerusform>
            <numerusform>%1 من الاستدعاءات خارج أوقات العمل، موزعة على %Ln شخصًا</numerusform>
            <numerusform>%1 من الاستدعاءات خارج أوقات العمل، موزعة على %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>%L1 of %L2 with somebody in a role</source>
        <translation>%L1 من %L2 فيها شخص في دور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported without roles</source>
        <translation>
            <numerusform>%Ln مستورد بلا أدوار</numerusform>
            <numerusform>واحد مستورد بلا أدوار</numerusform>
            <numerusform>اثنان مستوردان بلا أدوار</numerusform>
            <numerusform>%Ln مستوردة بلا أدوار</numerusform>
            <numerusform>%Ln مستوردًا بلا أدوار</numerusform>
            <numerusform>%Ln مستورد بلا أدوار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was given a role in these incidents, so the log does not say who was called.</source>
        <translation>لم يُعط أحد دورًا في هذه الحوادث، فلا يذكر السجل من استُدعي.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>خارج أوقات العمل</translation>
    </message>
    <message>
        <source>Share out of hours</source>
        <translation>النسبة خارج أوقات العمل</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 of all calls</source>
        <translation>%1 من كل الاستدعاءات</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln incident(s) one after another</source>
        <translation>
            <numerusform>في %Ln حادث متتال</numerusform>
            <numerusform>في حادث واحد</numerusform>
            <numerusform>في حادثين متتاليين</numerusform>
            <numerusform>في %Ln حوادث متتالية</numerusform>
            <numerusform>في %Ln حادثًا متتاليًا</numerusform>
            <numerusform>في %Ln حادث متتال</numerusform>
        </translation>
    </message>
    <message>
        <source>index %1, p &lt; 0.001</source>
        <translation>المؤشر %1، ‏p &lt; 0.001</translation>
    </message>
    <message>
        <source>%1 of %2 without a postmortem</source>
        <translation>%1 من %2 بلا مراجعة لاحقة</translation>
    </message>
    <message>
        <source>%1 of %2 without a cause</source>
        <translation>%1 من %2 بلا سبب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) not closed</source>
        <translation>
            <numerusform>%Ln إجراء غير مغلق</numerusform>
            <numerusform>إجراء واحد غير مغلق</numerusform>
            <numerusform>إجراءان غير مغلقين</numerusform>
            <numerusform>%Ln إجراءات غير مغلقة</numerusform>
            <numerusform>%Ln إجراءً غير مغلق</numerusform>
            <numerusform>%Ln إجراء غير مغلق</numerusform>
        </translation>
    </message>
    <message>
        <source>Found most often this way: %1, %2</source>
        <translation>الطريقة الأكثر لاكتشافها: %1، %2</translation>
    </message>
    <message>
        <source>No hour of the week stands out: %L1 at most in one</source>
        <translation>لا تبرز أي ساعة من الأسبوع: %L1 على الأكثر في الواحدة</translation>
    </message>
    <message>
        <source>severity at the end %1</source>
        <translation>الخطورة في النهاية %1</translation>
    </message>
    <message>
        <source>severity at first %1</source>
        <translation>الخطورة في البداية %1</translation>
    </message>
    <message>
        <source>highest severity %1</source>
        <translation>أعلى خطورة %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>practice included</source>
        <translation>مع التدريبات</translation>
    </message>
    <message>
        <source>practice only</source>
        <translation>التدريبات فقط</translation>
    </message>
    <message>
        <source>backfilled ones included</source>
        <translation>مع المضافة لاحقًا</translation>
    </message>
    <message>
        <source>backfilled ones only</source>
        <translation>المضافة لاحقًا فقط</translation>
    </message>
    <message>
        <source>impact started</source>
        <comment>a moment, within a sentence</comment>
        <translation>بدأ التأثير</translation>
    </message>
    <message>
        <source>detected</source>
        <comment>a moment, within a sentence</comment>
        <translation>اكتُشفت</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>a moment, within a sentence</comment>
        <translation>أُقرّ بها</translation>
    </message>
    <message>
        <source>declared</source>
        <comment>a moment, within a sentence</comment>
        <translation>أُعلنت</translation>
    </message>
    <message>
        <source>severity set</source>
        <comment>a moment, within a sentence</comment>
        <translation>حُدّدت الخطورة</translation>
    </message>
    <message>
        <source>engaged</source>
        <comment>a moment, within a sentence</comment>
        <translation>بدأ العمل عليها</translation>
    </message>
    <message>
        <source>cause identified</source>
        <comment>a moment, within a sentence</comment>
        <translation>عُرف السبب</translation>
    </message>
    <message>
        <source>mitigated</source>
        <comment>a moment, within a sentence</comment>
        <translation>خُفّف أثرها</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>a moment, within a sentence</comment>
        <translation>حُلّت</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>a moment, within a sentence</comment>
        <translation>تُحقّق منها</translation>
    </message>
    <message>
        <source>A call is a person's first role in an incident. Out of hours is any time but %1 in %2, as the policy says. Intervals are Wilson's. Names stand in the order of the alphabet.</source>
        <translation>الاستدعاء هو أول دور لشخص في حادثة. خارج ساعات العمل هو كل وقت عدا %1 في %2، كما تقول السياسة. الفواصل بطريقة ويلسون. الأسماء مرتبة أبجديًا.</translation>
    </message>
    <message>
        <source>%1 (%L2 of %L3)</source>
        <comment>share, part, whole</comment>
        <translation>%1 (%L2 من %L3)</translation>
    </message>
    <message>
        <source>No incident names a service</source>
        <translation>لا تذكر أي حادثة خدمة</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Incident commander</source>
        <translation>قائد الحادث</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>Operations lead</source>
        <translation>قائد العمليات</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>المدوِّن</translation>
    </message>
    <message>
        <source>Subject matter expert</source>
        <translation>خبير المجال</translation>
    </message>
    <message>
        <source>Expert: %1</source>
        <translation>خبير: %1</translation>
    </message>
</context>
<context>
    <name>RowIncident</name>
    <message>
        <source>in the column “%1”, %2</source>
        <translation>في العمود «%1»، %2</translation>
    </message>
    <message>
        <source>it has no time in the column “%1”</source>
        <translation>لا يوجد وقت في العمود «%1»</translation>
    </message>
    <message>
        <source>it has nothing in the column “%1”</source>
        <translation>لا يوجد شيء في العمود «%1»</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>لا يوجد عنوان</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The user name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>The console name</source>
        <translation>اسم وحدة التحكم</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>لا يوجد حادث كهذا.</translation>
    </message>
    <message>
        <source>This version cannot write that kind of event; update Quarterdeck.</source>
        <translation>لا يمكن لهذا الإصدار كتابة هذا النوع من الأحداث؛ حدّث Quarterdeck.</translation>
    </message>
    <message>
        <source>%1 is too long: %L2 characters, at most %L3 fit.</source>
        <translation>طول %1 يتجاوز الحد: عدد الأحرف %L2، والحد الأقصى %L3.</translation>
    </message>
    <message>
        <source>%1 contains an invisible character that reverses the writing direction; remove it.</source>
        <translation>في %1 محرف غير مرئي يعكس اتجاه الكتابة؛ أزله.</translation>
    </message>
    <message>
        <source>%1 contains a control character (U+%2); remove it.</source>
        <translation>في %1 محرف تحكم (U+%2)؛ أزله.</translation>
    </message>
    <message>
        <source>%1 contains half of a character; type it again.</source>
        <translation>في %1 نصف محرف؛ أعد كتابته.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a plausible time; years from 1990 are accepted.</source>
        <translation>%1 (%2): وقت غير معقول؛ تُقبل الأعوام بدءًا من 1990.</translation>
    </message>
    <message>
        <source>%1 hasn't happened yet: %2 is after now, %3.</source>
        <translation>%1: وقت لم يحن بعد؛ %2 يلي الوقت الحالي %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: القيمة فارغة.</translation>
    </message>
    <message>
        <source>%1 “%2” may not contain spaces, commas, @ or #.</source>
        <translation>%1 «%2»: لا يُسمح بالمسافات أو الفواصل أو @ أو #.</translation>
    </message>
    <message>
        <source>%1: %L2 are too many, at most %L3 fit.</source>
        <translation>%1: العدد %L2 أكبر من المسموح، والحد الأقصى %L3.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>“%1” is not a web address; it must begin with https:// or http://.</source>
        <translation>«%1» ليس عنوان ويب؛ يجب أن يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>The entry is empty; type what happened.</source>
        <translation>المُدخل فارغ؛ اكتب ما حدث.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>The entry's time</source>
        <translation>وقت المُدخل</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>A reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>A time box lasts from a second to seven days.</source>
        <translation>تتراوح المهلة الزمنية بين ثانية واحدة وسبعة أيام.</translation>
    </message>
    <message>
        <source>%1 changed %2 at %3, before you. Look again, then apply your change if it is still right.</source>
        <translation>سبقك %1 إلى تغيير %2 في %3. انظر مجددًا، ثم طبّق تغييرك إن كان لا يزال صحيحًا.</translation>
    </message>
    <message>
        <source>There is no such entry in %1.</source>
        <translation>لا يوجد مُدخل كهذا في %1.</translation>
    </message>
    <message>
        <source>Entry %1 was made by the console and cannot be changed; change what it reports instead.</source>
        <translation>المُدخل %1 أنشأته وحدة التحكم ولا يمكن تغييره؛ غيّر ما يُبلغ عنه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This incident is already declared as %1.</source>
        <translation>هذا الحادث مُعلن بالفعل باسم %1.</translation>
    </message>
    <message>
        <source>An incident needs a title; say in a few words what is failing.</source>
        <translation>يحتاج الحادث إلى عنوان؛ صِف ما يتعطل في كلمات قليلة.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The customer impact</source>
        <translation>التأثير على العملاء</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>The commander</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>The time of declaring</source>
        <translation>وقت الإعلان</translation>
    </message>
    <message>
        <source>The start of impact</source>
        <translation>بدء التأثير</translation>
    </message>
    <message>
        <source>The time of detection</source>
        <translation>وقت الاكتشاف</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 is already %2.</source>
        <translation>%1 هو بالفعل %2.</translation>
    </message>
    <message>
        <source>The time of the status</source>
        <translation>وقت الحالة</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Lowering the severity from %1 to %2 needs a reason.</source>
        <translation>يتطلب خفض الخطورة من %1 إلى %2 ذكر السبب.</translation>
    </message>
    <message>
        <source>The time of the severity</source>
        <translation>وقت الخطورة</translation>
    </message>
    <message>
        <source>“%1” is already recorded like that.</source>
        <translation>«%1» مسجَّل بهذه القيمة بالفعل.</translation>
    </message>
    <message>
        <source>Every incident was declared at some time; correct it instead.</source>
        <translation>لكل حادث وقت إعلان؛ صحّحه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” is recorded as %2; correcting it needs a reason.</source>
        <translation>«%1» مسجَّل بالقيمة %2؛ ويتطلب تصحيحه ذكر السبب.</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>%1 has become vacant meanwhile; look again.</source>
        <translation>%1: أصبح الدور شاغرًا في هذه الأثناء؛ انظر مجددًا.</translation>
    </message>
    <message>
        <source>%1 is now held by %2. Ask %2 for a handover instead.</source>
        <translation>%1: الدور الآن لدى %2. اطلب من %2 تسليم القيادة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>the commander</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>%1 is already vacant.</source>
        <translation>%1: الدور شاغر بالفعل.</translation>
    </message>
    <message>
        <source>%1 is already held by %2.</source>
        <translation>%1: الدور لدى %2 بالفعل.</translation>
    </message>
    <message>
        <source>The time of the assignment</source>
        <translation>وقت التعيين</translation>
    </message>
    <message>
        <source>Nobody holds command of %1; assign the commander instead of handing over.</source>
        <translation>لا أحد يتولى قيادة %1؛ عيّن القائد بدلًا من تسليم القيادة.</translation>
    </message>
    <message>
        <source>%1 already holds command.</source>
        <translation>%1 يتولى القيادة بالفعل.</translation>
    </message>
    <message>
        <source>Command is already offered to %1; they accept it.</source>
        <translation>القيادة معروضة بالفعل على %1؛ والقبول متروك له.</translation>
    </message>
    <message>
        <source>The time of the handover</source>
        <translation>وقت تسليم القيادة</translation>
    </message>
    <message>
        <source>Nobody has offered command of %1.</source>
        <translation>لم يعرض أحد قيادة %1.</translation>
    </message>
    <message>
        <source>Command is offered to %1; only they can accept it.</source>
        <translation>القيادة معروضة على %1؛ ولا يمكن لغيره قبولها.</translation>
    </message>
    <message>
        <source>Command is now held by %1; the offer no longer stands.</source>
        <translation>القيادة الآن لدى %1؛ ولم يعد العرض قائمًا.</translation>
    </message>
    <message>
        <source>There is no offer of command to withdraw.</source>
        <translation>لا يوجد عرض قيادة لسحبه.</translation>
    </message>
    <message>
        <source>Entry %1 is struck; restore it before amending it.</source>
        <translation>المُدخل %1 مشطوب؛ استعده قبل تصحيحه.</translation>
    </message>
    <message>
        <source>Entry %1 already reads like that.</source>
        <translation>نص المُدخل %1 مطابق لهذا بالفعل.</translation>
    </message>
    <message>
        <source>Entry %1 is already struck.</source>
        <translation>المُدخل %1 مشطوب بالفعل.</translation>
    </message>
    <message>
        <source>Striking entry %1 needs a reason.</source>
        <translation>يتطلب شطب المُدخل %1 ذكر السبب.</translation>
    </message>
    <message>
        <source>Entry %1 is not struck.</source>
        <translation>المُدخل %1 غير مشطوب.</translation>
    </message>
    <message>
        <source>The link's name</source>
        <translation>اسم الرابط</translation>
    </message>
    <message>
        <source>That link is already there.</source>
        <translation>هذا الرابط موجود بالفعل.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>لا يوجد رابط كهذا.</translation>
    </message>
    <message>
        <source>Only the database's redactor can take out a text.</source>
        <translation>لا يمكن إزالة نص إلا لمسؤول الحجب في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>A private incident needs at least one member; name who may see it.</source>
        <translation>يحتاج الحادث الخاص إلى عضو واحد على الأقل؛ حدّد من يمكنه رؤيته.</translation>
    </message>
    <message>
        <source>%1 is already private to exactly these people.</source>
        <translation>%1 خاص بالفعل بهؤلاء الأشخاص تحديدًا.</translation>
    </message>
    <message>
        <source>%1 is already open to everyone.</source>
        <translation>%1 مفتوح للجميع بالفعل.</translation>
    </message>
    <message>
        <source>The time of the change</source>
        <translation>وقت التغيير</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>The clock's subject</source>
        <translation>موضوع الموعد</translation>
    </message>
    <message>
        <source>Answer at least one question of the severity matrix.</source>
        <translation>أجب عن سؤال واحد على الأقل من مصفوفة الخطورة.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The severity matrix gave no level.</source>
        <translation>لم تُعطِ مصفوفة الخطورة أي مستوى.</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>The update is empty; say what the audience was told.</source>
        <translation>التحديث فارغ؛ اكتب ما أُبلغ به الجمهور.</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>The time of the update</source>
        <translation>وقت التحديث</translation>
    </message>
    <message>
        <source>The next update is promised for after this one, within seven days.</source>
        <translation>يكون موعد التحديث التالي الموعود به بعد هذا التحديث، في غضون سبعة أيام.</translation>
    </message>
    <message>
        <source>That deadline (%1) has not passed yet.</source>
        <translation>لم ينقضِ هذا الموعد النهائي (%1) بعد.</translation>
    </message>
    <message>
        <source>That this deadline was missed is already recorded.</source>
        <translation>سبق تسجيل تفويت هذا الموعد النهائي.</translation>
    </message>
    <message>
        <source>The time of the answer</source>
        <translation>وقت الإجابة</translation>
    </message>
    <message>
        <source>An alarm can be snoozed for ten minutes at most.</source>
        <translation>يمكن تأجيل المنبّه لعشر دقائق كحد أقصى.</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>The time of the note</source>
        <translation>وقت الملاحظة</translation>
    </message>
    <message>
        <source>The coach has said that already.</source>
        <translation>سبق أن قال المدرِّب ذلك.</translation>
    </message>
    <message>
        <source>The coach has said no such thing here.</source>
        <translation>لم يقل المدرِّب شيئًا من هذا القبيل هنا.</translation>
    </message>
    <message>
        <source>That note is already dismissed by %1.</source>
        <translation>سبق أن استبعد %1 هذه الملاحظة.</translation>
    </message>
    <message>
        <source>%1 is withdrawn already.</source>
        <translation>%1 مسحوب بالفعل.</translation>
    </message>
    <message>
        <source>%1 counts already.</source>
        <translation>%1 محتسب بالفعل.</translation>
    </message>
    <message>
        <source>Say why %1 should not be there.</source>
        <translation>اذكر لماذا لا ينبغي أن يكون %1 موجودًا.</translation>
    </message>
    <message>
        <source>There is no policy to publish.</source>
        <translation>لا توجد سياسة للنشر.</translation>
    </message>
    <message>
        <source>The time of publishing</source>
        <translation>وقت النشر</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>There is no such draft.</source>
        <translation>لا توجد مسودة كهذه.</translation>
    </message>
    <message>
        <source>That draft has been answered already, by %1.</source>
        <translation>أُجيب عن هذه المسودة بالفعل، بواسطة %1.</translation>
    </message>
    <message>
        <source>Say what to change; the draft goes back to %1.</source>
        <translation>اذكر ما يجب تغييره؛ تعود المسودة إلى %1.</translation>
    </message>
    <message>
        <source>That draft is recorded as sent already.</source>
        <translation>هذه المسودة مسجلة كمرسلة من قبل.</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>“%1” is done already, by %2.</source>
        <translation>«%1» منجزة بالفعل، بواسطة %2.</translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation>«%1» مفتوح أصلًا.</translation>
    </message>
    <message>
        <source>The time of the tick</source>
        <translation>وقت التأشير</translation>
    </message>
    <message>
        <source>The kind of mitigation</source>
        <translation>نوع التخفيف</translation>
    </message>
    <message>
        <source>An entry takes %L1 files at most; log the others with another entry.</source>
        <translation>يقبل المُدخل %L1 ملفات على الأكثر؛ دوّن البقية في مُدخل آخر.</translation>
    </message>
    <message>
        <source>The file's name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>The file's type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>The file “%1” cannot be attached; files up to %L2 MB are kept.</source>
        <translation>تعذّر إرفاق الملف «%1»؛ تُحفظ الملفات حتى %L2 ميغابايت.</translation>
    </message>
    <message>
        <source>The time of the picture</source>
        <translation>وقت الصورة</translation>
    </message>
    <message>
        <source>Entry %1 is no %2.</source>
        <translation>المُدخل %1 ليس %2.</translation>
    </message>
    <message>
        <source>Entry %1 is struck; restore it first.</source>
        <translation>المُدخل %1 مشطوب؛ استعده أولًا.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 منجز.</translation>
    </message>
    <message>
        <source>Say either who does %1 now or until when.</source>
        <translation>حدّد إما من يتولى %1 الآن أو حتى متى.</translation>
    </message>
    <message>
        <source>Nobody has %1.</source>
        <translation>لا أحد يتولى %1.</translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation>%1 يتولى %2 بالفعل.</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>Say either what became of %1 or who owns it.</source>
        <translation>حدّد إما ما آل إليه %1 أو من المسؤول عنه.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 هو %2 بالفعل.</translation>
    </message>
    <message>
        <source>Say why, or link the entry that shows it: %1 becomes %2.</source>
        <translation>اذكر السبب أو اربط المُدخل الذي يبيّنه: %1 يصبح %2.</translation>
    </message>
    <message>
        <source>A hypothesis is no evidence for itself.</source>
        <translation>لا تكون الفرضية دليلًا على نفسها.</translation>
    </message>
    <message>
        <source>Entry %1 is not linked to %2.</source>
        <translation>المُدخل %1 غير مرتبط بـ%2.</translation>
    </message>
    <message>
        <source>Entry %1 is linked to %2 already.</source>
        <translation>المُدخل %1 مرتبط بـ%2 بالفعل.</translation>
    </message>
    <message>
        <source>%1 has all the evidence it can take.</source>
        <translation>بلغ %1 الحد الأقصى من الأدلة.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>المُدخل %1</translation>
    </message>
    <message>
        <source>A round of objections lasts a day at most.</source>
        <translation>تدوم جولة الاعتراضات يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>%1 is decided: %2. Log what you know as a finding.</source>
        <translation>حُسم %1: %2. دوّن ما تعرفه كنتيجة.</translation>
    </message>
    <message>
        <source>The objection is empty; say what speaks against it.</source>
        <translation>الاعتراض فارغ؛ اذكر ما يعارضه.</translation>
    </message>
    <message>
        <source>The objection</source>
        <translation>الاعتراض</translation>
    </message>
    <message>
        <source>The time of the objection</source>
        <translation>وقت الاعتراض</translation>
    </message>
    <message>
        <source>%1 is decided: %2.</source>
        <translation>حُسم %1: %2.</translation>
    </message>
    <message>
        <source>A proposal ends with go, no go or its withdrawal.</source>
        <translation>ينتهي المقترح بالموافقة أو الرفض أو السحب.</translation>
    </message>
    <message>
        <source>Say why it is a no: %1.</source>
        <translation>اذكر سبب الرفض: %1.</translation>
    </message>
    <message>
        <source>Somebody objected to %1; say why it is a go all the same.</source>
        <translation>ثمة اعتراض على %1؛ اذكر سبب الموافقة رغم ذلك.</translation>
    </message>
    <message>
        <source>The time of the decision</source>
        <translation>وقت القرار</translation>
    </message>
    <message>
        <source>Policies have a stream of their own, and nothing else is written there.</source>
        <translation>للسياسات تدفق خاص بها، ولا يُكتب فيه غيرها.</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>The scenario cannot be used: at %1, %2.</source>
        <translation>تعذّر استخدام السيناريو: عند %1، %2.</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>يلزم نص</translation>
    </message>
    <message>
        <source>a list of texts is needed</source>
        <translation>تلزم قائمة نصوص</translation>
    </message>
    <message>
        <source>a duration since the start such as "26m" is needed</source>
        <translation>تلزم مدة منذ البداية مثل "26m"</translation>
    </message>
    <message>
        <source>a number from 1 is needed</source>
        <translation>يلزم عدد بدءًا من 1</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>يلزم true أو false</translation>
    </message>
    <message>
        <source>real, drill, test or backfill is needed</source>
        <translation>يلزم real أو drill أو test أو backfill</translation>
    </message>
    <message>
        <source>a status is needed</source>
        <translation>تلزم حالة</translation>
    </message>
    <message>
        <source>an entry type is needed</source>
        <translation>يلزم نوع مُدخل</translation>
    </message>
    <message>
        <source>alert, customer, internal or healthcheck is needed</source>
        <translation>يلزم alert أو customer أو internal أو healthcheck</translation>
    </message>
    <message>
        <source>a milestone is needed</source>
        <translation>يلزم مَعلَم</translation>
    </message>
    <message>
        <source>a duration since the start, "unknown" or "clear" is needed</source>
        <translation>تلزم مدة منذ البداية أو "unknown" أو "clear"</translation>
    </message>
    <message>
        <source>a field is needed</source>
        <translation>يلزم حقل</translation>
    </message>
    <message>
        <source>a text or a list of texts is needed</source>
        <translation>يلزم نص أو قائمة نصوص</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>هذا المفتاح غير معروف</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>يلزم كائن</translation>
    </message>
    <message>
        <source>this is nothing a step can do</source>
        <translation>لا يمكن لأي خطوة تنفيذ هذا</translation>
    </message>
    <message>
        <source>a milestone and a duration are needed</source>
        <translation>يلزم مَعلَم ومدة</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>البايت %1</translation>
    </message>
    <message>
        <source>a time such as 2024-11-15T14:00:00Z is needed</source>
        <translation>يلزم وقت مثل 2024-11-15T14:00:00Z</translation>
    </message>
    <message>
        <source>the first step declares the incident, and no other does</source>
        <translation>تُعلن الخطوة الأولى الحادث، ولا تُعلنه أي خطوة أخرى</translation>
    </message>
    <message>
        <source>it lies before the step above it</source>
        <translation>تقع قبل الخطوة التي تسبقها</translation>
    </message>
    <message>
        <source>at least one step is needed</source>
        <translation>تلزم خطوة واحدة على الأقل</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>A part of Quarterdeck is missing; install it again.</source>
        <translation>جزء من Quarterdeck مفقود؛ أعد تثبيته.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 lets logins read statistics of rows hidden from them (CVE-2025-8713); update it to %2.</source>
        <translation>يتيح PostgreSQL %1 لأسماء الدخول قراءة إحصاءات صفوف محجوبة عنها (CVE-2025-8713)؛ حدّثه إلى %2.</translation>
    </message>
    <message>
        <source>The server does not make writes durable (fsync or full_page_writes is off); switch both on.</source>
        <translation>لا يضمن الخادم ديمومة عمليات الكتابة (fsync أو full_page_writes معطَّل)؛ فعّل كليهما.</translation>
    </message>
    <message>
        <source>The server offers no TLS; switch ssl on before anybody logs in over the network.</source>
        <translation>لا يوفّر الخادم TLS؛ فعّل ssl قبل أن يسجّل أي شخص الدخول عبر الشبكة.</translation>
    </message>
    <message>
        <source>The server stores new passwords as md5; set password_encryption to scram-sha-256.</source>
        <translation>يخزّن الخادم كلمات المرور الجديدة بصيغة md5؛ اضبط password_encryption على scram-sha-256.</translation>
    </message>
    <message>
        <source>The database has lost its identity (quarterdeck.meta is empty); restore a backup.</source>
        <translation>فقدت قاعدة البيانات هويتها (quarterdeck.meta فارغ)؛ استعِد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 has a schema named quarterdeck or bi that is not Quarterdeck's; use a database of its own.</source>
        <translation>يحتوي %1 على مخطط باسم quarterdeck أو bi لا يخص Quarterdeck؛ استخدم قاعدة بيانات مخصصة.</translation>
    </message>
    <message>
        <source>Quarterdeck needs PostgreSQL 15 or newer; this is %1.</source>
        <translation>يتطلب Quarterdeck الإصدار PostgreSQL 15 أو أحدث؛ وهذا %1.</translation>
    </message>
</context>
<context>
    <name>ScribeTime</name>
    <message>
        <source>There is no such time as %1: correct it, or start the line with “n:” to log it as text.</source>
        <translation>لا يوجد وقت مثل %1: صحّحه، أو ابدأ السطر بـ «n:» لتدوينه كنص.</translation>
    </message>
    <message>
        <source>There is no such date as in %1: correct it, or start the line with “n:” to log it as text.</source>
        <translation>لا يوجد تاريخ كما في %1: صحّحه، أو ابدأ السطر بـ «n:» لتدوينه كنص.</translation>
    </message>
    <message>
        <source>%1 hasn't happened yet (now %2): correct the time.</source>
        <translation>لم يحن %1 بعد (الآن %2): صحّح الوقت.</translation>
    </message>
    <message>
        <source>%1 is before 1990 or after 9999: correct the time.</source>
        <translation>يقع %1 قبل 1990 أو بعد 9999: صحّح الوقت.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>octagon</source>
        <translation>مثمّن</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>مثلث</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Severity not set</source>
        <translation>لم تُحدَّد الخطورة</translation>
    </message>
    <message>
        <source>Severity %1, %2</source>
        <comment>level, then the shape that stands for it</comment>
        <translation>الخطورة %1، %2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>SEV-%1</source>
        <translation>SEV-%1</translation>
    </message>
</context>
<context>
    <name>SeverityMatrix</name>
    <message>
        <source>“%1” is no question of the severity matrix; it asks %2.</source>
        <translation>«%1» ليس سؤالًا في مصفوفة الخطورة؛ فهي تسأل عن %2.</translation>
    </message>
    <message>
        <source>The policy %1 has no severity matrix; name the level.</source>
        <translation>لا تتضمن السياسة %1 مصفوفة خطورة؛ اذكر المستوى.</translation>
    </message>
    <message>
        <source>“%1” is no answer; write users=2, or users=2/3 when unsure.</source>
        <translation>«%1» ليس إجابة؛ اكتب users=2، أو users=2/3 عند عدم التأكد.</translation>
    </message>
    <message>
        <source>“%1” is answered twice.</source>
        <translation>أُجيب عن «%1» مرتين.</translation>
    </message>
    <message>
        <source>“%1” is no answer to %2; the scale has %3.</source>
        <translation>«%1» ليس إجابة عن %2؛ يتضمن المقياس %3.</translation>
    </message>
    <message>
        <source>Answer at least one question: %1.</source>
        <translation>أجب عن سؤال واحد على الأقل: %1.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Scribe line: log the entry</source>
        <translation>سطر المدوِّن: تدوين المُدخل</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Scribe line: log, keep type and time for the next one</source>
        <translation>سطر المدوِّن: التدوين مع الاحتفاظ بالنوع والوقت للمُدخل التالي</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Scribe line: new line inside the entry</source>
        <translation>سطر المدوِّن: سطر جديد داخل المُدخل</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Scribe line: accept the completion, else next field</source>
        <translation>سطر المدوِّن: قبول الإكمال، وإلا فالحقل التالي</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Scribe line: close the list, clear the line, leave</source>
        <translation>سطر المدوِّن: إغلاق القائمة، مسح السطر، المغادرة</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>Scribe line, empty: recall my last entries to amend them</source>
        <translation>سطر المدوِّن وهو فارغ: استدعاء آخر مُدخلاتي لتصحيحها</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>Scribe line: one minute earlier, one minute later</source>
        <translation>سطر المدوِّن: دقيقة أبكر، دقيقة لاحقة</translation>
    </message>
    <message>
        <source>Home, End, PgUp, PgDn</source>
        <translation>Home, End, PgUp, PgDn</translation>
    </message>
    <message>
        <source>Timeline: move</source>
        <translation>الخط الزمني: التنقل</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>مفاتيح الأسهم، Enter</translation>
    </message>
    <message>
        <source>Board: move between cards, open the incident</source>
        <translation>اللوحة: التنقل بين البطاقات، فتح الحادث</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>من 1 إلى 5</translation>
    </message>
    <message>
        <source>Board: set the status of the selected incident</source>
        <translation>اللوحة: تعيين حالة الحادث المحدَّد</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>الحادث المفتوح</translation>
    </message>
    <message>
        <source>Scribe line</source>
        <translation>سطر المدوِّن</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Wall: hide people and free text from visitors, show them again</source>
        <translation>الجدار: إخفاء الأشخاص والنص الحر عن الزوار، وإظهارهم مجددًا</translation>
    </message>
    <message>
        <source>Esc, F11</source>
        <translation>Esc, F11</translation>
    </message>
    <message>
        <source>Wall: close it</source>
        <translation>الجدار: إغلاقه</translation>
    </message>
    <message>
        <source>A, Z, E</source>
        <translation>A, Z, E</translation>
    </message>
    <message>
        <source>Clocks: acknowledge, snooze five minutes, escalate to the next tier</source>
        <translation>المواعيد: إقرار، تأجيل خمس دقائق، تصعيد إلى المستوى التالي</translation>
    </message>
</context>
<context>
    <name>SlackReader</name>
    <message>
        <source>it is not a message of Slack</source>
        <translation>ليس رسالة من Slack</translation>
    </message>
    <message>
        <source>it has no “ts”, so it is not a message of Slack</source>
        <translation>لا يحتوي على «ts»، ولذلك ليس رسالة من Slack</translation>
    </message>
    <message>
        <source>“%1” is no time of Slack</source>
        <translation>«%1» ليس وقتًا من Slack</translation>
    </message>
    <message>
        <source>“%1” is no thread of Slack</source>
        <translation>«%1» ليس سلسلة محادثة من Slack</translation>
    </message>
    <message>
        <source>it belongs to no thread; only in a file without threads are such messages one timeline</source>
        <translation>لا ينتمي إلى أي سلسلة محادثة؛ ولا تشكّل هذه الرسائل خطًا زمنيًا واحدًا إلا في ملف بلا سلاسل</translation>
    </message>
</context>
<context>
    <name>SourceTime</name>
    <message>
        <source>“%1” is not a time</source>
        <translation>«%1» ليس وقتًا</translation>
    </message>
    <message>
        <source>“%1” is not a plausible time; years from 1990 are accepted</source>
        <translation>«%1» ليس وقتًا معقولًا؛ تُقبل السنوات بدءًا من 1990</translation>
    </message>
</context>
<context>
    <name>StatusGlyph</name>
    <message>
        <source>Status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>Status %1, step %2 of %3</source>
        <translation>الحالة %1، الخطوة %2 من %3</translation>
    </message>
</context>
<context>
    <name>StatuspageReader</name>
    <message>
        <source>its id is a number too large to be kept exactly; write it as text</source>
        <translation>معرّفه عدد أكبر من أن يُحفظ بدقة؛ اكتبه كنص</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>ليس له معرّف</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>ليس له عنوان</translation>
    </message>
    <message>
        <source>the time of update %1 cannot be used: %2</source>
        <translation>تعذّر استخدام وقت التحديث %1: %2</translation>
    </message>
    <message>
        <source>update %1 has no time</source>
        <translation>ليس للتحديث %1 وقت</translation>
    </message>
    <message>
        <source>update %1 is not an object</source>
        <translation>التحديث %1 ليس كائنًا</translation>
    </message>
    <message>
        <source>it is scheduled maintenance, not an incident</source>
        <translation>هذه صيانة مجدولة وليست حادثًا</translation>
    </message>
    <message>
        <source>the start of its impact window cannot be used: %1</source>
        <translation>تعذّر استخدام بداية نافذة تأثيره: %1</translation>
    </message>
    <message>
        <source>one of its times cannot be used: %1</source>
        <translation>تعذّر استخدام أحد أوقاته: %1</translation>
    </message>
    <message>
        <source>it has no time of its first posting</source>
        <translation>ليس له وقت لأول نشر</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation>ليس JSON: %1 عند البايت %2</translation>
    </message>
    <message>
        <source>it comes from another system than a status page</source>
        <translation>مصدره نظام آخر غير صفحة حالة</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>The policy could not be saved in %1; check the disk and its permissions.</source>
        <translation>تعذّر حفظ السياسة في %1؛ تحقّق من القرص وأذوناته.</translation>
    </message>
    <message>
        <source>The policy file %1 cannot be read; check its name and permissions.</source>
        <translation>تعذّرت قراءة ملف السياسة %1؛ تحقّق من اسمه وأذوناته.</translation>
    </message>
    <message>
        <source>There is no policy “%1”; there are %2.</source>
        <translation>لا توجد سياسة «%1»؛ السياسات المتاحة: %2.</translation>
    </message>
    <message>
        <source>The shipped policy profile is missing; install Quarterdeck again.</source>
        <translation>ملف السياسة المرفق بالبرنامج مفقود؛ أعد تثبيت Quarterdeck.</translation>
    </message>
    <message>
        <source>Which policy is in use cannot be read from %1; check its permissions.</source>
        <translation>تعذّرت قراءة السياسة المستخدمة من %1؛ تحقّق من أذوناته.</translation>
    </message>
    <message>
        <source>The policy %1 is kept already and reads otherwise; give this one another version.</source>
        <translation>السياسة %1 محفوظة بالفعل بمحتوى مختلف؛ امنح هذه السياسة إصدارًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot name a policy.</source>
        <translation>لا يمكن أن يكون «%1» اسما لسياسة.</translation>
    </message>
    <message>
        <source>The draft of the policy could not be removed from %1; check its permissions.</source>
        <translation>تعذرت إزالة مسودة السياسة من %1؛ تحقق من الأذونات.</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date in the QDate::toString pattern language, for instance 15 Nov 2024</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days, then hours:minutes:seconds</comment>
        <translation>%1 ي %2</translation>
    </message>
    <message>
        <source>+%1 OVER</source>
        <comment>how long something is overdue</comment>
        <translation>متأخر +%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>countdown</comment>
        <translation>متبقٍّ %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>قبل %1 ي</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>change withdrawn</source>
        <translation>سُحب التغيير</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Real</source>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>إدخال لاحق</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>مُكتشف</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>قيد التحقيق</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>قيد التخفيف</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>حصيلة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Impact started</source>
        <translation>بدأ التأثير</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>تم الإعلان</translation>
    </message>
    <message>
        <source>Severity set</source>
        <translation>حُدِّدت الخطورة</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>بدأت الاستجابة</translation>
    </message>
    <message>
        <source>Cause identified</source>
        <translation>حُدِّد السبب</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>تم التخفيف</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Customer report</source>
        <translation>بلاغ عميل</translation>
    </message>
    <message>
        <source>Noticed internally</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>فحص السلامة</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Private incident</source>
        <translation>حادث خاص</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>DRILL: %1</source>
        <translation>تدريب: %1</translation>
    </message>
    <message>
        <source>TEST: %1</source>
        <translation>اختبار: %1</translation>
    </message>
    <message>
        <source>no IC %1</source>
        <translation>بلا قائد حادث %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>NOT LIVE · no connection since this console started</source>
        <translation>غير مباشر · لا اتصال منذ بدء وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>NOT LIVE · last news %1 (%2)</source>
        <translation>غير مباشر · آخر المستجدات %1 (%2)</translation>
    </message>
    <message>
        <source>No active incidents</source>
        <translation>لا توجد حوادث نشطة</translation>
    </message>
    <message>
        <source>last closed %1, %2</source>
        <translation>آخر حادث مغلق %1، %2</translation>
    </message>
    <message>
        <source>Wall: %1</source>
        <translation>الجدار: %1</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>Elapsed %1</source>
        <translation>المنقضي %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more incident(s)</source>
        <translation>
            <numerusform>لا حوادث أخرى</numerusform>
            <numerusform>حادث آخر</numerusform>
            <numerusform>حادثان آخران</numerusform>
            <numerusform>%n حوادث أخرى</numerusform>
            <numerusform>%n حادثًا آخر</numerusform>
            <numerusform>%n حادث آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitor view</source>
        <translation>عرض الزوار</translation>
    </message>
    <message>
        <source>ELAPSED</source>
        <translation>المنقضي</translation>
    </message>
    <message>
        <source>NEXT UPDATE</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>further incidents</comment>
        <translation>+%1 أخرى</translation>
    </message>
    <message>
        <source>IC</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Comms</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>المدوِّن</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>متبقٍّ %1</translation>
    </message>
    <message>
        <source>NO INCIDENT COMMANDER %1</source>
        <translation>لا يوجد قائد حادث %1</translation>
    </message>
    <message>
        <source>No incident commander for %1</source>
        <translation>لا يوجد قائد حادث منذ %1</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>لم يوصف بعد</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>VACANT %1</source>
        <translation>شاغر %1</translation>
    </message>
    <message>
        <source>%1 vacant for %2</source>
        <translation>%1 شاغر منذ %2</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Next update to %1: %2</source>
        <translation>التحديث التالي إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 decision</source>
        <translation>قرار %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) · next: %4</source>
        <translation>%1 (%2 من %3) · التالي: %4</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <translation>%1 مقترح</translation>
    </message>
    <message>
        <source>objections: %1</source>
        <translation>الاعتراضات: %1</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>ينتظر القرار</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>mitigation</source>
        <translation>تخفيف</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>أُنجز %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>تابع الآن</translation>
    </message>
    <message>
        <source>call back later</source>
        <translation>تابع لاحقًا</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>العودة في %1</translation>
    </message>
    <message>
        <source>no time box</source>
        <translation>بلا مهلة</translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>لم يُمدد</numerusform>
            <numerusform>مُدد مرة واحدة</numerusform>
            <numerusform>مُدد مرتين</numerusform>
            <numerusform>مُدد %n مرات</numerusform>
            <numerusform>مُدد %n مرة</numerusform>
            <numerusform>مُدد %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>nobody looks into it</source>
        <translation>لا أحد يتابعها</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>الأدلة %1</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>ينتظر القرار</translation>
    </message>
    <message>
        <source>objections until %1</source>
        <translation>الاعتراضات حتى %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>لا اعتراضات</numerusform>
            <numerusform>اعتراض واحد</numerusform>
            <numerusform>اعتراضان</numerusform>
            <numerusform>%n اعتراضات</numerusform>
            <numerusform>%n اعتراضًا</numerusform>
            <numerusform>%n اعتراض</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried %1, being tested %2, not tried %3</source>
        <translation>جُرّب %1، قيد الاختبار %2، لم يُجرّب %3</translation>
    </message>
    <message>
        <source>Proposed %1, decided %2</source>
        <translation>مقترح %1، مقرر %2</translation>
    </message>
    <message>
        <source>Open %1, over time %2, done %3</source>
        <translation>مفتوح %1، متجاوز %2، منجز %3</translation>
    </message>
    <message>
        <source>Open %1, done %2</source>
        <translation>مفتوح %1، منجز %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرَّر</translation>
    </message>
    <message>
        <source>Done, with its result…</source>
        <translation>أُنجز، مع نتيجته…</translation>
    </message>
    <message>
        <source>Give it more time…</source>
        <translation>منحه وقتًا إضافيًا…</translation>
    </message>
    <message>
        <source>Ask the commander for more time…</source>
        <translation>طلب وقت إضافي من القائد…</translation>
    </message>
    <message>
        <source>Give it to somebody else…</source>
        <translation>إسناده إلى شخص آخر…</translation>
    </message>
    <message>
        <source>Call back now…</source>
        <translation>المتابعة الآن…</translation>
    </message>
    <message>
        <source>Call back in five minutes</source>
        <translation>المتابعة بعد خمس دقائق</translation>
    </message>
    <message>
        <source>View in the timeline</source>
        <translation>عرضه في الخط الزمني</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>إجراء جديد…</translation>
    </message>
    <message>
        <source>Start a mitigation…</source>
        <translation>بدء تخفيف…</translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation>قيد الاختبار</translation>
    </message>
    <message>
        <source>Supported…</source>
        <translation>مدعومة…</translation>
    </message>
    <message>
        <source>Refuted…</source>
        <translation>مدحوضة…</translation>
    </message>
    <message>
        <source>Park it…</source>
        <translation>تأجيلها…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتحها من جديد</translation>
    </message>
    <message>
        <source>Who looks into it…</source>
        <translation>من يتابعها…</translation>
    </message>
    <message>
        <source>Link evidence…</source>
        <translation>ربط دليل…</translation>
    </message>
    <message>
        <source>Take evidence back…</source>
        <translation>سحب دليل…</translation>
    </message>
    <message>
        <source>New hypothesis…</source>
        <translation>فرضية جديدة…</translation>
    </message>
    <message>
        <source>Go…</source>
        <translation>نعم…</translation>
    </message>
    <message>
        <source>No go…</source>
        <translation>لا…</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>اعتراض…</translation>
    </message>
    <message>
        <source>Withdraw the proposal…</source>
        <translation>سحب المقترح…</translation>
    </message>
    <message>
        <source>Propose a decision…</source>
        <translation>اقتراح قرار…</translation>
    </message>
</context>
<context>
    <name>WorkItems</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>قيد الاختبار</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>مدعومة</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>مدحوضة</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>مؤجَّلة</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرَّر</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>WrittenTimeText</name>
    <message>
        <source>“%1” is not a time</source>
        <translation>«%1» ليس وقتًا</translation>
    </message>
    <message>
        <source>“%1” is a time that the clocks of %2 skip</source>
        <translation>«%1» وقت تتخطاه الساعات في %2</translation>
    </message>
    <message>
        <source>“%1” is not a plausible time; years from 1990 are accepted</source>
        <translation>«%1» ليس وقتًا معقولًا؛ تُقبل السنوات بدءًا من 1990</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AbbreviationsPage</name>
    <message>
        <source>Abbreviations</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>One a line, as in: rb = rolled back. In the scribe line ;rb and a space then write it out; undo gives the short form back. An empty list turns them off. Copy the list to share it with your team.</source>
        <translation>اختصار واحد في كل سطر، مثل: rb = rolled back. في سطر الكاتب تكتبه ;rb ومسافة كاملاً؛ والتراجع يعيد الصيغة القصيرة. القائمة الفارغة توقفها. انسخ القائمة لمشاركتها مع فريقك.</translation>
    </message>
    <message>
        <source>None: nothing is written out.</source>
        <translation>لا شيء: لا يُكتب شيء كاملاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n abbreviation(s)</source>
        <translation>
            <numerusform>لا اختصارات</numerusform>
            <numerusform>اختصار واحد</numerusform>
            <numerusform>اختصاران</numerusform>
            <numerusform>%n اختصارات</numerusform>
            <numerusform>%n اختصارًا</numerusform>
            <numerusform>%n اختصار</numerusform>
        </translation>
    </message>
    <message>
        <source>rb = rolled back
lgtm = looks good to me</source>
        <translation>rb = تم التراجع
lgtm = يبدو جيدًا</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AccessDialog</name>
    <message>
        <source>&amp;Everyone with a login</source>
        <translation>كل من لديه اسم دخول</translation>
    </message>
    <message>
        <source>&amp;Private: only these people</source>
        <translation>خاص: هؤلاء الأشخاص فقط</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Who may see %1</source>
        <translation>من يمكنه رؤية %1</translation>
    </message>
    <message>
        <source>Login of a person, then Enter</source>
        <translation>اسم دخول الشخص، ثم Enter</translation>
    </message>
    <message>
        <source>Person to add</source>
        <translation>الشخص المراد إضافته</translation>
    </message>
    <message>
        <source>People who may see the incident</source>
        <translation>الأشخاص الذين يمكنهم رؤية الحادث</translation>
    </message>
    <message>
        <source>Everyone who may log in to the shared database sees it, all of its past included.</source>
        <translation>يراه كل من يحق له الدخول إلى قاعدة البيانات المشتركة، بما في ذلك ماضيه كاملًا.</translation>
    </message>
    <message>
        <source>You are not on the list: the incident disappears here as soon as this is saved.</source>
        <translation>لست في القائمة: سيختفي الحادث من هنا فور الحفظ.</translation>
    </message>
    <message>
        <source>This journal is on this computer only. The list counts once the incident is on a shared database.</source>
        <translation>هذا السجل موجود على هذا الحاسوب فقط. تسري القائمة بمجرد وجود الحادث في قاعدة بيانات مشتركة.</translation>
    </message>
    <message>
        <source>It disappears for everyone else. What they have read already cannot be unread.</source>
        <translation>سيختفي لدى الجميع سواهم. ولا يمكن التراجع عما سبق أن قرؤوه.</translation>
    </message>
    <message numerus="yes">
        <source>Private: %n person(s) may see it.</source>
        <translation>
            <numerusform>خاص: لا يمكن لأحد رؤيته.</numerusform>
            <numerusform>خاص: يمكن لشخص واحد رؤيته.</numerusform>
            <numerusform>خاص: يمكن لشخصين رؤيته.</numerusform>
            <numerusform>خاص: يمكن لـ %n أشخاص رؤيته.</numerusform>
            <numerusform>خاص: يمكن لـ %n شخصًا رؤيته.</numerusform>
            <numerusform>خاص: يمكن لـ %n شخص رؤيته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone may see it.</source>
        <translation>يمكن للجميع رؤيته.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ActionsModel</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>تخفيف</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>أُنجز: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AlarmCommands</name>
    <message>
        <source>Nothing to acknowledge.</source>
        <translation>لا شيء للإقرار به.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>تم الإقرار.</translation>
    </message>
    <message>
        <source>Nothing to snooze.</source>
        <translation>لا شيء لتأجيله.</translation>
    </message>
    <message>
        <source>Snooze: %1</source>
        <translation>تأجيل: %1</translation>
    </message>
    <message>
        <source>Press a digit, then Enter. It stays listed, and comes back.</source>
        <translation>اضغط رقمًا ثم Enter. يبقى في القائمة ويعود.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>to snooze</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No escalation is due.</source>
        <translation>لا تصعيد مستحق.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AudienceDelegate</name>
    <message numerus="yes">
        <source>%n draft(s) to approve</source>
        <translation>
            <numerusform>لا مسودات للموافقة</numerusform>
            <numerusform>مسودة واحدة للموافقة</numerusform>
            <numerusform>مسودتان للموافقة</numerusform>
            <numerusform>%n مسودات للموافقة</numerusform>
            <numerusform>%n مسودة للموافقة</numerusform>
            <numerusform>%n مسودة للموافقة</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1 by %2</source>
        <translation>أرسلها %2 في %1</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>كان مستحقًا %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::AwayBand</name>
    <message>
        <source>While you were away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Since you stepped out at %1: %2</source>
        <translation>منذ خروجك في %1: %2</translation>
    </message>
    <message>
        <source>New to you: %1</source>
        <translation>جديد عليك: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::BannerBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>تجاهل هذه الرسالة</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>تجاهل (Esc)</translation>
    </message>
</context>
<context>
    <name>quarterdeck::BoardFilterBar</name>
    <message>
        <source>Filter the board</source>
        <translation>تصفية اللوحة</translation>
    </message>
    <message>
        <source>Filter: words, sev:1, status:mitigating, service:checkout, ic:bob, is:open</source>
        <translation>تصفية: كلمات، sev:1، status:mitigating، service:checkout، ic:bob، is:open</translation>
    </message>
    <message>
        <source>Type words that occur anywhere, or sev:1, status:mitigating, service:checkout, ic:bob, is:open, is:closed, is:vacant, kind:drill. Esc clears.</source>
        <translation>اكتب كلمات ترد في أي موضع، أو sev:1، status:mitigating، service:checkout، ic:bob، is:open، is:closed، is:vacant، kind:drill. يمسح Esc المحتوى.</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show as list (%1)</source>
        <translation>عرض كقائمة (%1)</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown of all incidents</comment>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادث واحد</numerusform>
            <numerusform>حادثان</numerusform>
            <numerusform>%Ln حوادث</numerusform>
            <numerusform>%Ln حادثًا</numerusform>
            <numerusform>%Ln حادث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::BoardView</name>
    <message>
        <source>Incident board</source>
        <translation>لوحة الحوادث</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>إعلان حادث</translation>
    </message>
    <message>
        <source>Open practice incident</source>
        <translation>فتح حادث تمرين</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No active incidents.</source>
        <translation>لا توجد حوادث نشطة.</translation>
    </message>
    <message>
        <source>The incidents could not be read.</source>
        <translation>تعذّرت قراءة الحوادث.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>When something breaks, declare it; a title is enough.</source>
        <translation>عند حدوث عطل، أعلنه؛ يكفي عنوان.</translation>
    </message>
    <message>
        <source>No incidents match “%1”.</source>
        <translation>لا توجد حوادث تطابق «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden.</source>
        <translation>
            <numerusform>لا حوادث مخفية.</numerusform>
            <numerusform>حادث واحد مخفي.</numerusform>
            <numerusform>حادثان مخفيان.</numerusform>
            <numerusform>%Ln حوادث مخفية.</numerusform>
            <numerusform>%Ln حادثًا مخفيًا.</numerusform>
            <numerusform>%Ln حادث مخفي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::BriefWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Accept command</source>
        <translation>&amp;قبول القيادة</translation>
    </message>
    <message>
        <source>&amp;Withdraw the offer</source>
        <translation>&amp;سحب العرض</translation>
    </message>
    <message>
        <source>Handover brief</source>
        <translation>موجز التسليم</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;إغلاق</translation>
    </message>
</context>
<context>
    <name>quarterdeck::CanberraPlayer</name>
    <message>
        <source>Alarms cannot be heard: the package libcanberra0 is not installed.</source>
        <translation>لا يمكن سماع الإنذارات: الحزمة libcanberra0 غير مثبتة.</translation>
    </message>
    <message>
        <source>Alarms cannot be heard on this computer: %1.</source>
        <translation>لا يمكن سماع الإنذارات على هذا الحاسوب: %1.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChangeGuard</name>
    <message>
        <source>&amp;Log anyway</source>
        <translation>&amp;سجّل رغم ذلك</translation>
    </message>
    <message>
        <source>The line comes back, to be logged when the other change is done.</source>
        <translation>يعود السطر ليُسجَّل عند انتهاء التغيير الآخر.</translation>
    </message>
    <message>
        <source>One change at a time: %1 “%2” is still open. With two at once nobody knows which one helped. Not logged yet: “%3”.</source>
        <translation>تغيير واحد في كل مرة: %1 «%2» ما زال مفتوحًا. مع تغييرين معًا لا يعرف أحد أيهما أفاد. لم يُسجَّل بعد: «%3».</translation>
    </message>
    <message>
        <source>Wai&amp;t</source>
        <translation>ا&amp;نتظر</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChartCard</name>
    <message>
        <source>View as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation>نسخ، حفظ</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>الصورة في الحافظة.</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>View as table: %1</source>
        <translation>عرض كجدول: %1</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>نسخ أو حفظ: %1</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>حفظ الشكل</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChecklistDelegate</name>
    <message>
        <source>done %1, as the log shows</source>
        <translation>تم %1 كما يُظهر السجل</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <comment>time, person</comment>
        <translation>تم %1 بواسطة %2</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخرًا</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>time</comment>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the phase at hand</comment>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChecklistModel</name>
    <message>
        <source>First five minutes</source>
        <translation>الدقائق الخمس الأولى</translation>
    </message>
    <message>
        <source>%1, the phase at hand</source>
        <comment>heading of steps</comment>
        <translation>%1، المرحلة الحالية</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChecklistPanel</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا حادث مفتوح.</translation>
    </message>
    <message>
        <source>The policy asks for no steps at this level.</source>
        <translation>لا تطلب السياسة أي خطوات عند هذا المستوى.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>steps of the checklist</comment>
        <translation>تم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1، لا متأخر</numerusform>
            <numerusform>%1، واحد متأخر</numerusform>
            <numerusform>%1، اثنان متأخران</numerusform>
            <numerusform>%1، %n متأخرة</numerusform>
            <numerusform>%1، %n متأخرًا</numerusform>
            <numerusform>%1، %n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The log shows that this is done; correct the log if it is not.</source>
        <translation>يُظهر السجل أن هذا قد تم؛ صحّح السجل إن لم يكن كذلك.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>مفتوح من جديد: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ChipBar</name>
    <message>
        <source>How the line is read</source>
        <translation>كيفية قراءة السطر</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) to fill in · Shift+F12</source>
        <translation>
            <numerusform>لا أوقات للتعبئة · Shift+F12</numerusform>
            <numerusform>وقت واحد للتعبئة · Shift+F12</numerusform>
            <numerusform>وقتان للتعبئة · Shift+F12</numerusform>
            <numerusform>%n أوقات للتعبئة · Shift+F12</numerusform>
            <numerusform>%n وقتًا للتعبئة · Shift+F12</numerusform>
            <numerusform>%n وقت للتعبئة · Shift+F12</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ClockDelegate</name>
    <message>
        <source>%1 late</source>
        <comment>a deadline was met</comment>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 early</source>
        <comment>a deadline was met</comment>
        <translation>مبكر %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجَّل حتى %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق %1</translation>
    </message>
    <message>
        <source>%1, %2 is next</source>
        <comment>a state, a tier of the ladder</comment>
        <translation>%1، التالي %2</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ClocksModel</name>
    <message>
        <source>Escalate to %1</source>
        <translation>التصعيد إلى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n minute(s) left</source>
        <translation>
            <numerusform>%1: %2، لم يتبقَّ وقت</numerusform>
            <numerusform>%1: %2، متبقٍّ دقيقة واحدة</numerusform>
            <numerusform>%1: %2، متبقٍّ دقيقتان</numerusform>
            <numerusform>%1: %2، متبقٍّ %n دقائق</numerusform>
            <numerusform>%1: %2، متبقٍّ %n دقيقة</numerusform>
            <numerusform>%1: %2، متبقٍّ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n minute(s) over</source>
        <translation>
            <numerusform>%1: %2، متأخر أقل من دقيقة</numerusform>
            <numerusform>%1: %2، متأخر دقيقة واحدة</numerusform>
            <numerusform>%1: %2، متأخر دقيقتين</numerusform>
            <numerusform>%1: %2، متأخر %n دقائق</numerusform>
            <numerusform>%1: %2، متأخر %n دقيقة</numerusform>
            <numerusform>%1: %2، متأخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: time is up · %3</source>
        <translation>%1 %2: انتهى الوقت · %3</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ClocksPanel</name>
    <message>
        <source>Acknowledge (A)</source>
        <translation>إقرار (A)</translation>
    </message>
    <message>
        <source>Snooze 5 min (Z)</source>
        <translation>تأجيل 5 د (Z)</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Say that you have seen this overdue deadline; it stays listed.</source>
        <translation>أقرّ بأنك رأيت هذا الموعد النهائي المتأخر؛ يبقى مدرجًا.</translation>
    </message>
    <message>
        <source>Keep this overdue deadline quiet for five minutes; then it comes back.</source>
        <translation>أسكِت هذا الموعد النهائي المتأخر خمس دقائق؛ ثم يعود.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا يوجد حادث مفتوح.</translation>
    </message>
    <message>
        <source>No clocks are running.</source>
        <translation>لا توجد مواعيد جارية.</translation>
    </message>
    <message>
        <source>A severity starts the clocks of the policy; an action starts one with /10.</source>
        <translation>تحديد الخطورة يبدأ مواعيد السياسة؛ ويبدأ الإجراء موعدًا باستخدام /10.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>تم التجاهل.</translation>
    </message>
    <message>
        <source>%1 is not overdue.</source>
        <translation>%1 ليس متأخرًا.</translation>
    </message>
    <message>
        <source>Snoozed: %1.</source>
        <translation>تم التأجيل: %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>تمت الرؤية: %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No escalation is due.</source>
        <translation>لا تصعيد مستحق.</translation>
    </message>
    <message>
        <source>Escalate to %1 (E)</source>
        <translation>التصعيد إلى %1 (E)</translation>
    </message>
    <message>
        <source>Log that %1 is asked for. To be paged: %2.</source>
        <translation>تسجيل طلب %1. يُستدعى: %2.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source># incident · @ person · = entry · ? what a command is for</source>
        <translation># حادث · @ شخص · = قيد · ? غرض الأمر</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>هل تقصد: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::CommsCommands</name>
    <message>
        <source>Open an incident first.</source>
        <translation>افتح حادثة أولًا.</translation>
    </message>
    <message>
        <source>Approved; %1 can send it.</source>
        <translation>تمت الموافقة؛ يمكن لـ %1 إرسالها.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1's update to %2 waits for you: %3</source>
        <translation>تحديث %1 إلى %2 ينتظرك: %3</translation>
    </message>
    <message>
        <source>%1's update to %2 waits for a commander: %3</source>
        <translation>تحديث %1 إلى %2 ينتظر قائدًا: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>لا شيء آخر ينتظر.</numerusform>
            <numerusform>واحدة أخرى تنتظر.</numerusform>
            <numerusform>اثنتان أخريان تنتظران.</numerusform>
            <numerusform>%n أخرى تنتظر.</numerusform>
            <numerusform>%n أخرى تنتظر.</numerusform>
            <numerusform>%n أخرى تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>ا&amp;قرأ</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;وافق</translation>
    </message>
    <message>
        <source>Re&amp;turn…</source>
        <translation>أع&amp;د…</translation>
    </message>
    <message>
        <source>%1 approved your update to %2.</source>
        <translation>وافق %1 على تحديثك إلى %2.</translation>
    </message>
    <message>
        <source>%1 returned your update to %2: %3</source>
        <translation>أعاد %1 تحديثك إلى %2: %3</translation>
    </message>
    <message>
        <source>&amp;Send it…</source>
        <translation>أ&amp;رسلها…</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>غيّر&amp;ها…</translation>
    </message>
</context>
<context>
    <name>quarterdeck::CommsDesk</name>
    <message>
        <source>W&amp;ho is to be told</source>
        <translation>من ي&amp;جب إبلاغه</translation>
    </message>
    <message>
        <source>Updates on %1 %2</source>
        <translation>تحديثات %1 %2</translation>
    </message>
    <message>
        <source>Who is to be told</source>
        <translation>من يجب إبلاغه</translation>
    </message>
    <message>
        <source>S&amp;ent to %1: %2 of %3 in time</source>
        <translation>المر&amp;سل إلى %1: %2 من %3 في الموعد</translation>
    </message>
    <message>
        <source>S&amp;ent to %1</source>
        <translation>المر&amp;سل إلى %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>المرسل إلى %1</translation>
    </message>
    <message>
        <source>Nothing has been sent to them yet.</source>
        <translation>لم يُرسل إليهم شيء بعد.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>مستحق بعد %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ComposePane</name>
    <message>
        <source>&amp;Fill in again</source>
        <translation>ام&amp;لأ من جديد</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>نسخ بصيغة Mark&amp;down</translation>
    </message>
    <message>
        <source>Send all the same; the timeline &amp;will say so</source>
        <translation>أرسلها مع ذلك؛ سي&amp;ذكر السجل ذلك</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Replace the text by the template, filled from the incident as it is now.</source>
        <translation>استبدل النص بالقالب مملوءًا من الحادثة كما هي الآن.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>ال&amp;قالب</translation>
    </message>
    <message>
        <source>&amp;Next update</source>
        <translation>التحديث ال&amp;تالي</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>نص حر</translation>
    </message>
    <message>
        <source>%1. Tone: %2.</source>
        <translation>%1. النبرة: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time; write 45m, 1h30 or 15:10.</source>
        <translation>«%1» ليس وقتًا؛ اكتب 45m أو 1h30 أو 15:10.</translation>
    </message>
    <message>
        <source>&amp;Ask for approval</source>
        <translation>اطلب ال&amp;موافقة</translation>
    </message>
    <message>
        <source>&amp;Ask %1 for approval</source>
        <translation>اطلب ال&amp;موافقة من %1</translation>
    </message>
    <message>
        <source>Copy and record as &amp;sent</source>
        <translation>انسخ و&amp;سجّل كمرسلة</translation>
    </message>
    <message>
        <source>Recorded as sent now, %1.</source>
        <translation>تُسجَّل كمرسلة الآن، %1.</translation>
    </message>
    <message>
        <source>Promises the next update by %1.</source>
        <translation>تَعِد بالتحديث التالي قبل %1.</translation>
    </message>
    <message>
        <source>Quarterdeck does not send it: the text is copied for you to paste.</source>
        <translation>لا يرسلها Quarterdeck: يُنسخ النص لتلصقه أنت.</translation>
    </message>
    <message>
        <source>Copied. Nothing is recorded as sent.</source>
        <translation>نُسخ. لم يُسجَّل شيء كمرسل.</translation>
    </message>
    <message>
        <source>Copied and recorded as sent to %1.</source>
        <translation>نُسخت وسُجّلت كمرسلة إلى %1.</translation>
    </message>
    <message>
        <source>without the commander's approval</source>
        <translation>دون موافقة القائد</translation>
    </message>
    <message>
        <source>Update to %1 was sent all the same: %2</source>
        <translation>أُرسل التحديث إلى %1 مع ذلك: %2</translation>
    </message>
    <message>
        <source>It waits for whoever takes command.</source>
        <translation>تنتظر من يتولى القيادة.</translation>
    </message>
    <message>
        <source>It waits for %1.</source>
        <translation>تنتظر %1.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ConnectDialog</name>
    <message>
        <source>&amp;Keep the password in the system's keyring</source>
        <translation>حفظ كلمة المرور في حافظة مفاتيح النظام</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>&amp;Work offline until it answers</source>
        <translation>العمل دون اتصال إلى أن يستجيب</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Log in to the shared database</source>
        <translation>تسجيل الدخول إلى قاعدة البيانات المشتركة</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>الاتصال بقاعدة بيانات مشتركة</translation>
    </message>
    <message>
        <source>Everyone who connects to it sees the same incidents. What you write is recorded under your login.</source>
        <translation>يرى كل من يتصل بها الحوادث نفسها. ويُسجَّل ما تكتبه باسم دخولك.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>db1.example.com, db2.example.com</source>
        <translation>db1.example.com, db2.example.com</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Your own; everything you write carries it</source>
        <translation>اسمك الخاص؛ يظهر على كل ما تكتبه</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>ca.crt, from your database administrator</source>
        <translation>ca.crt، من مسؤول قاعدة البيانات لديك</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة المرجع المصدِّق</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation>شهادة CA</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Other login or server</source>
        <translation>اسم دخول أو خادم آخر</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>The password was taken out of the address.</source>
        <translation>أُزيلت كلمة المرور من العنوان.</translation>
    </message>
    <message>
        <source>This system has no keyring service, so the password is asked for each time. It is stored nowhere.</source>
        <translation>لا توجد خدمة حلقة مفاتيح في هذا النظام، لذا تُطلب كلمة المرور في كل مرة. ولا تُخزَّن في أي مكان.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>الشهادات (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1 knows you as %2.</source>
        <translation>الاتصال يعمل: يعرفك PostgreSQL %1 باسم %2.</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1 knows you as %2, who may read but not write.</source>
        <translation>الاتصال يعمل: يعرفك PostgreSQL %1 باسم %2، المسموح له بالقراءة دون الكتابة.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ConsoleNotices</name>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>Entries are safe in memory and in %1.</source>
        <translation>المُدخلات آمنة في الذاكرة وفي %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The console closed unexpectedly; it was last seen at %1.</source>
        <translation>أُغلقت وحدة التحكم على نحو غير متوقع؛ وكان آخر ظهور لها في %1.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>أُعيد فتح %1.</translation>
    </message>
    <message>
        <source>Nothing that was logged is lost.</source>
        <translation>لم يُفقد أي شيء مما دُوِّن.</translation>
    </message>
    <message>
        <source>Your unfinished line is back: “%1…”</source>
        <translation>استُعيد سطرك غير المكتمل: «%1…»</translation>
    </message>
    <message>
        <source>Your unfinished line is back: “%1”</source>
        <translation>استُعيد سطرك غير المكتمل: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>No incident commander for %n minute(s).</source>
        <translation>
            <numerusform>لا قائد للحادث منذ أقل من دقيقة.</numerusform>
            <numerusform>لا قائد للحادث منذ دقيقة واحدة.</numerusform>
            <numerusform>لا قائد للحادث منذ دقيقتين.</numerusform>
            <numerusform>لا قائد للحادث منذ %n دقائق.</numerusform>
            <numerusform>لا قائد للحادث منذ %n دقيقة.</numerusform>
            <numerusform>لا قائد للحادث منذ %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take command (%1)</source>
        <translation>تولّي القيادة (%1)</translation>
    </message>
    <message>
        <source>Save copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>%1 is to be asked for.</source>
        <translation>يجب طلب %1.</translation>
    </message>
    <message>
        <source>%1 is to be asked for: %2.</source>
        <translation>يجب طلب %1: %2.</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>التصعيد إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged for %n minute(s). What has happened since?</source>
        <translation>
            <numerusform>لم يُسجل شيء الآن. ماذا حدث منذ ذلك؟</numerusform>
            <numerusform>لم يُسجل شيء منذ دقيقة. ماذا حدث منذ ذلك؟</numerusform>
            <numerusform>لم يُسجل شيء منذ دقيقتين. ماذا حدث منذ ذلك؟</numerusform>
            <numerusform>لم يُسجل شيء منذ %n دقائق. ماذا حدث منذ ذلك؟</numerusform>
            <numerusform>لم يُسجل شيء منذ %n دقيقة. ماذا حدث منذ ذلك؟</numerusform>
            <numerusform>لم يُسجل شيء منذ %n دقيقة. ماذا حدث منذ ذلك؟</numerusform>
        </translation>
    </message>
    <message>
        <source>NO INCIDENT COMMANDER %1</source>
        <translation>لا يوجد قائد حادث %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ConsoleStatusBar</name>
    <message>
        <source>Zoom %1 %</source>
        <translation>التكبير %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n active incident(s)</source>
        <translation>
            <numerusform>لا حوادث نشطة</numerusform>
            <numerusform>حادث نشط واحد</numerusform>
            <numerusform>حادثان نشطان</numerusform>
            <numerusform>%n حوادث نشطة</numerusform>
            <numerusform>%n حادثًا نشطًا</numerusform>
            <numerusform>%n حادث نشط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::DatabaseChoice</name>
    <message>
        <source>The connection to %1 is not encrypted: what you write can be read and changed on the way.</source>
        <translation>الاتصال بـ %1 غير مشفَّر: يمكن قراءة ما تكتبه وتغييره أثناء النقل.</translation>
    </message>
    <message>
        <source>%1 does not have to prove that it is the right server: someone on the way could pretend to be it.</source>
        <translation>لا يُطلب من %1 إثبات أنه الخادم الصحيح: يمكن لطرف على مسار الاتصال انتحال هويته.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DecisionsModel</name>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>لا اعتراضات</numerusform>
            <numerusform>اعتراض واحد</numerusform>
            <numerusform>اعتراضان</numerusform>
            <numerusform>%n اعتراضات</numerusform>
            <numerusform>%n اعتراضًا</numerusform>
            <numerusform>%n اعتراض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DiagnosticsPage</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادث</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Why the server refuses it</source>
        <translation>سبب رفض الخادم</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>الأحداث المرفوضة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>State of %1 on this console. It is the same on every console that shows the same.</source>
        <translation>حالة %1 على وحدة التحكم هذه. وهي متطابقة على كل وحدات التحكم التي تعرض القيمة نفسها.</translation>
    </message>
    <message>
        <source>Open an incident to compare its state with another console's.</source>
        <translation>افتح حادثًا لمقارنة حالته بحالته على وحدة تحكم أخرى.</translation>
    </message>
    <message>
        <source>State hash: %1</source>
        <translation>بصمة الحالة: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>هويتك</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>incidents: %1, events: %2</source>
        <translation>الحوادث: %1، الأحداث: %2</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>مفتوح بواسطة</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>another program of yours</source>
        <translation>برنامج آخر لديك</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) refused by the server; kept here</source>
        <translation>
            <numerusform>لا أحداث مرفوضة من الخادم</numerusform>
            <numerusform>حدث واحد رفضه الخادم؛ محفوظ هنا</numerusform>
            <numerusform>حدثان رفضهما الخادم؛ محفوظان هنا</numerusform>
            <numerusform>%n أحداث رفضها الخادم؛ محفوظة هنا</numerusform>
            <numerusform>%n حدثًا رفضها الخادم؛ محفوظة هنا</numerusform>
            <numerusform>%n حدث رفضها الخادم؛ محفوظة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused events</source>
        <translation>حفظ الأحداث المرفوضة</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>تعذّرت كتابة %1؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>No longer waiting; it goes on in the background.</source>
        <translation>انتهى الانتظار؛ وتستمر العملية في الخلفية.</translation>
    </message>
    <message>
        <source>Sending and reading…</source>
        <translation>جارٍ الإرسال والقراءة…</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Everything was compared with the server and is equal.</source>
        <translation>قورن كل شيء بالخادم وهو متطابق.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Door</name>
    <message>
        <source>There is no such incident.</source>
        <translation>لا يوجد حادث كهذا.</translation>
    </message>
    <message>
        <source>The journal's owner gave an answer to something else; use the same version everywhere.</source>
        <translation>ردّ مالك السجل على طلب غير المطلوب؛ استخدم الإصدار نفسه في كل مكان.</translation>
    </message>
    <message>
        <source>Files cannot be kept here.</source>
        <translation>لا يمكن حفظ الملفات هنا.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DoorWorker</name>
    <message>
        <source>The program that had the journal open has ended; taking over.</source>
        <translation>انتهى البرنامج الذي كان يفتح السجل؛ جارٍ تولّي السجل.</translation>
    </message>
    <message>
        <source>The journal cannot be reached: another program holds it and does not answer.</source>
        <translation>تعذّر الوصول إلى السجل: يحتجزه برنامج آخر ولا يستجيب.</translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>السجل مغلق.</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>لا يوجد حادث كهذا.</translation>
    </message>
    <message>
        <source>The journal was closed before this was saved.</source>
        <translation>أُغلق السجل قبل حفظ هذا.</translation>
    </message>
    <message>
        <source>This journal belongs to a shared database, but none was named: start with --database to send and receive.</source>
        <translation>يعود هذا السجل إلى قاعدة بيانات مشتركة، لكن لم تُحدَّد أي قاعدة: ابدأ التشغيل مع --database للإرسال والاستقبال.</translation>
    </message>
    <message>
        <source>%1 may read here but not write: ask for another role in this database.</source>
        <translation>يُسمح لـ %1 بالقراءة هنا دون الكتابة: اطلب دورًا آخر في قاعدة البيانات هذه.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DraftKeeper</name>
    <message>
        <source>The half-typed line cannot be kept on disk. Check the disk; what you log is not affected.</source>
        <translation>تعذّر الاحتفاظ بالسطر غير المكتمل على القرص. تحقق من القرص؛ ولا يتأثر ما تدوّنه.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::DraftPane</name>
    <message>
        <source>&amp;Write another</source>
        <translation>اكتب &amp;أخرى</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>&amp;Use as a new draft</source>
        <translation>استعملها مسودة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>أ&amp;عِد</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;وافق</translation>
    </message>
    <message>
        <source>Copy and record as &amp;sent</source>
        <translation>انسخ و&amp;سجّل كمرسلة</translation>
    </message>
    <message>
        <source>Copied. Nothing is recorded as sent.</source>
        <translation>نُسخ. لم يُسجَّل شيء كمرسل.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What to change, if you return it</source>
        <translation>ما يجب تغييره إن أعدتها</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما يجب تغييره</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Promises the next update by %1.</source>
        <translation>تَعِد بالتحديث التالي قبل %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has command; whoever takes it can approve this.</source>
        <translation>لا قائد الآن؛ من يتولى القيادة يمكنه الموافقة.</translation>
    </message>
    <message>
        <source>%1 has command and can approve this.</source>
        <translation>القيادة لدى %1 ويمكنه الموافقة.</translation>
    </message>
    <message>
        <source>Say what to change; it goes back to %1.</source>
        <translation>اذكر ما يجب تغييره؛ ستعود إلى %1.</translation>
    </message>
    <message>
        <source>Approved; %1 can send it.</source>
        <translation>تمت الموافقة؛ يمكن لـ %1 إرسالها.</translation>
    </message>
    <message>
        <source>Returned to %1.</source>
        <translation>أُعيدت إلى %1.</translation>
    </message>
    <message>
        <source>Copied and recorded as sent to %1.</source>
        <translation>نُسخت وسُجّلت كمرسلة إلى %1.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::EntryDelegate</name>
    <message>
        <source>console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>%1 without an entry</source>
        <translation>%1 بلا قيد</translation>
    </message>
</context>
<context>
    <name>quarterdeck::EvidenceIntake</name>
    <message>
        <source>The picture has %1; files up to %2 MB are kept: attach a link to it instead.</source>
        <translation>حجم الصورة %1؛ تُحفظ الملفات حتى %2 ميغابايت: أرفق رابطًا إليها بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::EvidenceTray</name>
    <message>
        <source>Files of the next entry</source>
        <translation>ملفات القيد التالي</translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)…</source>
        <translation>
            <numerusform>لا ملفات تُؤخذ…</numerusform>
            <numerusform>يُؤخذ ملف واحد…</numerusform>
            <numerusform>يُؤخذ ملفان…</numerusform>
            <numerusform>تُؤخذ %n ملفات…</numerusform>
            <numerusform>يُؤخذ %n ملفًا…</numerusform>
            <numerusform>يُؤخذ %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Taken %1: use it</source>
        <translation>التُقطت %1: استعمله</translation>
    </message>
    <message>
        <source>File of %1: use it</source>
        <translation>ملف من %1: استعمله</translation>
    </message>
    <message>
        <source>The entry gets this time</source>
        <translation>يأخذ القيد هذا الوقت</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استبعاد %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
</context>
<context>
    <name>quarterdeck::FileCommands</name>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .md, .html or .json.</source>
        <translation>اختر اسمًا ينتهي بـ .pdf أو .md أو .html أو .json.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>جارٍ كتابة %1…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>تم التصدير إلى %1.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>استيراد حوادث</translation>
    </message>
    <message>
        <source>Tables, JSON and Markdown (*.csv *.tsv *.txt *.json *.jsonl *.md *.markdown)</source>
        <translation>الجداول وJSON وMarkdown (*.csv *.tsv *.txt *.json *.jsonl *.md *.markdown)</translation>
    </message>
</context>
<context>
    <name>quarterdeck::FileViewer</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>الحجم الكامل</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>%1 – entry %2</source>
        <translation>%1 – القيد %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>التُقطت %1</translation>
    </message>
    <message>
        <source>attached by %1</source>
        <translation>أرفقها %1</translation>
    </message>
    <message>
        <source>SHA-256 %1, as it was attached</source>
        <translation>SHA-256 %1، كما أُرفق</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. It can be saved.</source>
        <translation>هذا النوع من الملفات لا يُعرض هنا. يمكن حفظه.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to show. It can be saved.</source>
        <translation>هذه الصورة تالفة أو أكبر من أن تُعرض. يمكن حفظها.</translation>
    </message>
    <message>
        <source>The first %1 are shown; save it to read the rest.</source>
        <translation>يُعرض أول %1؛ احفظه لقراءة الباقي.</translation>
    </message>
    <message>
        <source>The whole file is in the journal of %1, on the console %2: only its small picture is here.</source>
        <translation>الملف كله في سجل %1 على الطرفية %2: هنا صورته الصغيرة فقط.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder.</source>
        <translation>تعذرت كتابة %1 (%2): اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::FindBar</name>
    <message>
        <source>Find in the timeline</source>
        <translation>بحث في الخط الزمني</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>التطابق السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>التطابق التالي (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Show only what concerns this person</source>
        <translation>إظهار ما يخص هذا الشخص فقط</translation>
    </message>
    <message>
        <source>Close and show everything (Esc)</source>
        <translation>إغلاق وإظهار الكل (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا تطابقات</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%n تطابقات</numerusform>
            <numerusform>%n تطابقًا</numerusform>
            <numerusform>%n تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Only entries that match the text</source>
        <translation>المُدخلات المطابقة للنص فقط</translation>
    </message>
    <message>
        <source>Without the console's notes</source>
        <translation>دون ملاحظات وحدة التحكم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show only some entries</source>
        <translation>إظهار بعض المُدخلات فقط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, from the oldest again</source>
        <translation>%1، من الأقدم مجددًا</translation>
    </message>
    <message>
        <source>%1, from the newest again</source>
        <translation>%1، من الأحدث مجددًا</translation>
    </message>
</context>
<context>
    <name>quarterdeck::FindingsList</name>
    <message>
        <source>What the rules say</source>
        <translation>ما تقوله القواعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stops the message. %1</source>
        <translation>يوقف الرسالة. %1</translation>
    </message>
    <message>
        <source>Look again. %1</source>
        <translation>انظر ثانية. %1</translation>
    </message>
    <message>
        <source>The rules find nothing to change.</source>
        <translation>لا تجد القواعد ما يجب تغييره.</translation>
    </message>
    <message>
        <source>Choose a template, or write what they need to know.</source>
        <translation>اختر قالبًا أو اكتب ما يلزمهم معرفته.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::GeneralPage</name>
    <message>
        <source>Sound of &amp;alarms</source>
        <translation>صوت ال&amp;تنبيهات</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>UTC and local time</source>
        <translation>UTC والتوقيت المحلي</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>الأ&amp;وقات</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
</context>
<context>
    <name>quarterdeck::GuidanceModel</name>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>step of the ladder</comment>
        <translation>بُلغ</translation>
    </message>
</context>
<context>
    <name>quarterdeck::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>What the policy says about this moment</source>
        <translation>ما تقوله السياسة عن هذه اللحظة</translation>
    </message>
    <message>
        <source>The policy says nothing about this moment.</source>
        <translation>لا تقول السياسة شيئًا عن هذه اللحظة.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا حادث مفتوح.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>The war room is open.</source>
        <translation>غرفة العمليات مفتوحة.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::GuidePanes</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>الإرشاد</translation>
    </message>
</context>
<context>
    <name>quarterdeck::HandoverNotices</name>
    <message>
        <source>%1 offers you command of %2.</source>
        <translation>يعرض عليك %1 قيادة %2.</translation>
    </message>
    <message>
        <source>Command of %1 is offered to %2; %3 holds it until they accept.</source>
        <translation>قيادة %1 معروضة على %2؛ يحتفظ بها %3 حتى القبول.</translation>
    </message>
    <message>
        <source>Accept command</source>
        <translation>قبول القيادة</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>اقرأ الموجز</translation>
    </message>
    <message>
        <source>You hold command of %1.</source>
        <translation>أنت تقود %1.</translation>
    </message>
    <message>
        <source>The offer is withdrawn.</source>
        <translation>سُحب العرض.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Type what just happened and press Enter. The time is taken at your first key. Enter means on disk; nothing is ever erased, only amended or struck. Press Ctrl+/ for every key.</source>
        <translation>اكتب ما حدث للتو واضغط Enter. يُحتسب الوقت عند أول ضغطة مفتاح. الضغط على Enter يعني الحفظ على القرص؛ ولا يُمحى أي شيء أبدًا، بل يُصحَّح أو يُشطب فقط. اضغط Ctrl+/ لعرض كل المفاتيح.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::HypothesesModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ImportChoices</name>
    <message>
        <source>Found out, if a row proves it</source>
        <translation>يُكتشف تلقائيًا إذا أثبته أحد الصفوف</translation>
    </message>
    <message>
        <source>This computer's (%1)</source>
        <translation>منطقة هذا الحاسوب (%1)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Order of dates</source>
        <translation>ترتيب التواريخ</translation>
    </message>
    <message>
        <source>Times without a &amp;zone are in</source>
        <translation>المنطقة الزمنية للأوقات غير المحددة</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>اختيار تعيين الأعمدة</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>ملفات التعيين (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ملف التعيين %1: %2.</translation>
    </message>
    <message>
        <source>Found out, if the heading proves it</source>
        <translation>يُستنتج إن أثبته صف العناوين</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Found out, if a row proves it; or marks such as ? N/A, with spaces between</source>
        <translation>يُستنتج إن أثبته صف؛ أو علامات مثل ? N/A بينها مسافات</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>ال&amp;فاصل</translation>
    </message>
    <message>
        <source>Marks for &amp;no value</source>
        <translation>علامات ان&amp;عدام القيمة</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%v of %m incidents</source>
        <translation>%v من %m من الحوادث</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>سبب الاستبعاد</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>الصفوف المستبعدة</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in the file</source>
        <translation>
            <numerusform>لا حوادث في الملف</numerusform>
            <numerusform>حادث واحد في الملف</numerusform>
            <numerusform>حادثان في الملف</numerusform>
            <numerusform>%n حوادث في الملف</numerusform>
            <numerusform>%n حادثًا في الملف</numerusform>
            <numerusform>%n حادث في الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 with news, %3 already here. Nothing is written until you press Import.</source>
        <translation>الجديدة: %1، ذات المستجدات: %2، الموجودة هنا مسبقًا: %3. لا يُكتب شيء حتى تضغط «استيراد».</translation>
    </message>
    <message>
        <source>Done: %1 new, %2 updated, %3 unchanged.</source>
        <translation>تم: الجديدة: %1، المحدَّثة: %2، دون تغيير: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n timeline entry(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي مُدخل في الخط الزمني.</numerusform>
            <numerusform>كُتب مُدخل واحد في الخط الزمني.</numerusform>
            <numerusform>كُتب مُدخلان في الخط الزمني.</numerusform>
            <numerusform>كُتبت %n مُدخلات في الخط الزمني.</numerusform>
            <numerusform>كُتب %n مُدخلًا في الخط الزمني.</numerusform>
            <numerusform>كُتب %n مُدخل في الخط الزمني.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>لا صفوف مستبعدة</numerusform>
            <numerusform>استُبعد صف واحد</numerusform>
            <numerusform>استُبعد صفان</numerusform>
            <numerusform>استُبعدت %n صفوف</numerusform>
            <numerusform>استُبعد %n صفًا</numerusform>
            <numerusform>استُبعد %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the file: %n row(s) so far.</source>
        <translation>
            <numerusform>جارٍ قراءة الملف: لا صفوف حتى الآن.</numerusform>
            <numerusform>جارٍ قراءة الملف: صف واحد حتى الآن.</numerusform>
            <numerusform>جارٍ قراءة الملف: صفان حتى الآن.</numerusform>
            <numerusform>جارٍ قراءة الملف: %n صفوف حتى الآن.</numerusform>
            <numerusform>جارٍ قراءة الملف: %n صفًا حتى الآن.</numerusform>
            <numerusform>جارٍ قراءة الملف: %n صف حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>with news</source>
        <translation>فيه مستجدات</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجود هنا مسبقًا</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادث</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>وقت الإعلان</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>وقت الاكتشاف</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>وقت الحل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>The first incidents of the file</source>
        <translation>الحوادث الأولى في الملف</translation>
    </message>
    <message>
        <source>Writing the incidents. This is over soon and is not interrupted.</source>
        <translation>جارٍ كتابة الحوادث. ينتهي ذلك قريبًا ولا يمكن مقاطعته.</translation>
    </message>
    <message>
        <source>No incident of this format was found in the file.</source>
        <translation>لم يُعثر في الملف على أي حادث بهذا التنسيق.</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>غير مصنَّف</translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>؛ يُعرض أول %1</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>ا&amp;سحبه</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>تجري الإعادة…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>يجري السحب…</translation>
    </message>
    <message>
        <source>Bring it &amp;back</source>
        <translation>أ&amp;عده</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ImportHistory</name>
    <message numerus="yes">
        <source>%n incident(s) count again.</source>
        <translation>
            <numerusform>لا حوادث تُحسب من جديد.</numerusform>
            <numerusform>حادث واحد يُحسب من جديد.</numerusform>
            <numerusform>حادثان يُحسبان من جديد.</numerusform>
            <numerusform>%n حوادث تُحسب من جديد.</numerusform>
            <numerusform>%n حادثًا يُحسب من جديد.</numerusform>
            <numerusform>%n حادث يُحسب من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) taken back. The log keeps them; no list and no figure has them.</source>
        <translation>
            <numerusform>لم يُسحب أي حادث.</numerusform>
            <numerusform>سُحب حادث واحد. السجل يحتفظ به؛ ولا يظهر في قائمة ولا في رقم.</numerusform>
            <numerusform>سُحب حادثان. السجل يحتفظ بهما؛ ولا يظهران في قائمة ولا في رقم.</numerusform>
            <numerusform>سُحبت %n حوادث. السجل يحتفظ بها؛ ولا تظهر في قائمة ولا في رقم.</numerusform>
            <numerusform>سُحب %n حادثًا. السجل يحتفظ بها؛ ولا تظهر في قائمة ولا في رقم.</numerusform>
            <numerusform>سُحب %n حادث. السجل يحتفظ بها؛ ولا تظهر في قائمة ولا في رقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), because people worked on it since.</source>
        <translation>
            <numerusform>لا يبقى شيء.</numerusform>
            <numerusform>يبقى واحد لأن أشخاصًا عملوا عليه بعد ذلك.</numerusform>
            <numerusform>يبقى اثنان لأن أشخاصًا عملوا عليهما بعد ذلك.</numerusform>
            <numerusform>تبقى %n لأن أشخاصًا عملوا عليها بعد ذلك.</numerusform>
            <numerusform>يبقى %n لأن أشخاصًا عملوا عليها بعد ذلك.</numerusform>
            <numerusform>يبقى %n لأن أشخاصًا عملوا عليها بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>ا&amp;سحب</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Imports of the past</source>
        <translation>الاستيرادات السابقة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>غُيّرت هنا</translation>
    </message>
    <message>
        <source>Looking for imports…</source>
        <translation>يجري البحث عن الاستيرادات…</translation>
    </message>
    <message>
        <source>Nothing was imported into this journal.</source>
        <translation>لم يُستورد شيء إلى هذا السجل.</translation>
    </message>
    <message>
        <source>Taking an import back hides every incident it made that nobody worked on since. Nothing is erased.</source>
        <translation>سحب الاستيراد يخفي كل حادث أنشأه ولم يعمل عليه أحد بعده. لا يُمحى شيء.</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>أ&amp;عد</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>تجري الإعادة…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>يجري السحب…</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentBoardModel</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>وقت الإعلان</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المُدخلات</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentCardDelegate</name>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentCommands</name>
    <message>
        <source>Open an incident first.</source>
        <translation>افتح حادثًا أولًا.</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>إعلان حادث</translation>
    </message>
    <message>
        <source>What is failing? For example: Checkout failing in EU</source>
        <translation>ما الذي تعطّل؟ مثال: تعطّل إتمام الشراء في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Only a title is needed. Severity, roles and services can follow. Enter declares, Esc goes back.</source>
        <translation>يكفي عنوان فقط. ويمكن إضافة الخطورة والأدوار والخدمات لاحقًا. Enter للإعلان، وEsc للرجوع.</translation>
    </message>
    <message>
        <source>Go to incident</source>
        <translation>الانتقال إلى حادث</translation>
    </message>
    <message>
        <source>Reference or words of the title</source>
        <translation>المرجع أو كلمات من العنوان</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>حالة %1</translation>
    </message>
    <message>
        <source>Press a digit, then Enter.</source>
        <translation>اضغط رقمًا ثم Enter.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>خطورة %1</translation>
    </message>
    <message>
        <source>Press a digit, then Enter. Not sure between two? Take the more severe one. Lowering asks for a reason.</source>
        <translation>اضغط رقمًا ثم Enter. متردد بين مستويين؟ اختر الأشد خطورة. يتطلب الخفض ذكر السبب.</translation>
    </message>
    <message>
        <source>Why lower the severity to %1?</source>
        <translation>لماذا تُخفَض الخطورة إلى %1؟</translation>
    </message>
    <message>
        <source>One line, for the timeline</source>
        <translation>سطر واحد للخط الزمني</translation>
    </message>
    <message>
        <source>You hold command of %1.</source>
        <translation>أنت تتولى قيادة %1.</translation>
    </message>
    <message>
        <source>Take command of %1?</source>
        <translation>هل تريد تولّي قيادة %1؟</translation>
    </message>
    <message>
        <source>%1 holds command. Take it from them?</source>
        <translation>القيادة لدى %1. هل تريد أخذها؟</translation>
    </message>
    <message>
        <source>A handover is kinder: %1 offers it, you accept.</source>
        <translation>تسليم القيادة ألطف: يعرضها %1 وتقبلها أنت.</translation>
    </message>
    <message>
        <source>1  Take command as %1</source>
        <translation>1  تولّي القيادة باسم %1</translation>
    </message>
    <message>
        <source>2  Not now</source>
        <translation>2  ليس الآن</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>إضافة رابط</translation>
    </message>
    <message>
        <source>A dashboard, ticket, channel or bridge. Words after the address become its name.</source>
        <translation>لوحة معلومات أو تذكرة أو قناة أو مكالمة جماعية. تصبح الكلمات التي تلي العنوان اسمًا للرابط.</translation>
    </message>
    <message>
        <source>&amp;Private: only you and whom you add can see it</source>
        <translation>&amp;خاص: لا يراه إلا أنت ومن تضيفه</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentDetailsView</name>
    <message>
        <source>No incident is open.</source>
        <translation>لا يوجد حادث مفتوح.</translation>
    </message>
    <message>
        <source>Choose one on the board, or declare one.</source>
        <translation>اختر حادثًا من اللوحة، أو أعلن حادثًا.</translation>
    </message>
    <message>
        <source>Incident details</source>
        <translation>تفاصيل الحادث</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>إعلان حادث</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Change severity</source>
        <translation>تغيير الخطورة</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Who notices what, in numbers if known</source>
        <translation>من يلاحظ ماذا، بالأرقام إن عُرفت</translation>
    </message>
    <message>
        <source>What it means for teams and systems</source>
        <translation>ما يعنيه ذلك للفرق والأنظمة</translation>
    </message>
    <message>
        <source>Services, separated by commas</source>
        <translation>الخدمات، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>الوسوم، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People on the incident</source>
        <translation>الأشخاص المشاركون في الحادث</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Where people talk</source>
        <translation>مكان المحادثة</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>The incident could not be read.</source>
        <translation>تعذّرت قراءة الحادث.</translation>
    </message>
    <message>
        <source>Reading the incident…</source>
        <translation>جارٍ قراءة الحادث…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person (roles)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>Only https links are opened from here. Copy this one if you trust it: %1</source>
        <translation>لا تُفتح من هنا إلا روابط https. انسخ هذا الرابط إن كنت تثق به: %1</translation>
    </message>
    <message>
        <source>Open a page of %1 in the browser? %2</source>
        <translation>هل تريد فتح صفحة من %1 في المتصفح؟ %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Change who may see it</source>
        <translation>تغيير من يمكنه رؤيته</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Similar past incidents</source>
        <translation>حوادث سابقة مشابهة</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentMove</name>
    <message>
        <source>Copying the incidents…</source>
        <translation>جارٍ نسخ الحوادث…</translation>
    </message>
    <message>
        <source>The journal they come from stays as it is.</source>
        <translation>يبقى السجل الذي تُنسخ منه كما هو.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Copying the incidents: %L1 of %L2</source>
        <translation>جارٍ نسخ الحوادث: %L1 من %L2</translation>
    </message>
    <message>
        <source>Incidents: %L1, events copied: %L2, there already: %L3. They are sent as the connection allows.</source>
        <translation>الحوادث: %L1، الأحداث المنسوخة: %L2، الموجودة مسبقًا: %L3. تُرسَل بحسب ما يسمح به الاتصال.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::IncidentTable</name>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
</context>
<context>
    <name>quarterdeck::InlineField</name>
    <message>
        <source>Double-click, F2 or Enter to edit</source>
        <translation>انقر نقرًا مزدوجًا أو اضغط F2 أو Enter للتحرير</translation>
    </message>
    <message>
        <source>Reason for changing %1</source>
        <translation>سبب تغيير %1</translation>
    </message>
    <message>
        <source>Why is it corrected? One line, then Enter</source>
        <translation>لماذا يُصحَّح؟ سطر واحد ثم Enter</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Open in the browser; asks first</source>
        <translation>فتح في المتصفح؛ مع السؤال أولًا</translation>
    </message>
    <message>
        <source>Changed meanwhile to “%1”. Enter records yours, Esc keeps theirs.</source>
        <translation>تغيّر في هذه الأثناء إلى «%1». Enter لتسجيل قيمتك، وEsc للإبقاء على القيمة الأخرى.</translation>
    </message>
    <message>
        <source>The pasted text was cut: %L1 characters can be recorded.</source>
        <translation>اقتُطع النص الملصق: يمكن تسجيل %L1 من الأحرف.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::JournalReplicaStore</name>
    <message>
        <source>You no longer have access to this private incident.</source>
        <translation>لم يعد لديك وصول إلى هذا الحادث الخاص.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::JournalServer</name>
    <message>
        <source>Other programs cannot reach this journal while it is open here.</source>
        <translation>لا يمكن للبرامج الأخرى الوصول إلى هذا السجل أثناء فتحه هنا.</translation>
    </message>
    <message>
        <source>The journal's owner cannot read this request; use the same version everywhere.</source>
        <translation>تعذّر على مالك السجل قراءة هذا الطلب؛ استخدم الإصدار نفسه في كل مكان.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::JournalService</name>
    <message>
        <source>Another incident already has the reference %1.</source>
        <translation>يوجد حادث آخر بالمرجع %1.</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>لا يوجد حادث كهذا.</translation>
    </message>
    <message>
        <source>The document is the policy %1, not %2.</source>
        <translation>المستند هو السياسة %1 وليس %2.</translation>
    </message>
    <message>
        <source>The policy %1 is there already and reads otherwise; look at it, then publish yours as the next version.</source>
        <translation>السياسة %1 موجودة بالفعل بنص مختلف؛ راجعها ثم انشر سياستك كإصدار تال.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::JsonPage</name>
    <message>
        <source>Policy as JSON</source>
        <translation>السياسة بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>quarterdeck::LaneView</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>matching of all</comment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Show %L1 more</source>
        <translation>إظهار %L1 إضافية</translation>
    </message>
    <message>
        <source>Shows every incident that is %1.</source>
        <translation>يعرض كل الحوادث ذات الحالة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n incident(s)</source>
        <translation>
            <numerusform>%1، لا حوادث</numerusform>
            <numerusform>%1، حادث واحد</numerusform>
            <numerusform>%1، حادثان</numerusform>
            <numerusform>%1، %n حوادث</numerusform>
            <numerusform>%1، %n حادثًا</numerusform>
            <numerusform>%1، %n حادث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::LinkList</name>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Add a link: address, then its name</source>
        <translation>إضافة رابط: العنوان ثم الاسم</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>إزالة الرابط إلى %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::LinkStatus</name>
    <message>
        <source>Shared database: %1</source>
        <translation>قاعدة البيانات المشتركة: %1</translation>
    </message>
    <message>
        <source>Press for diagnostics.</source>
        <translation>اضغط لعرض التشخيص.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MainWindow</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>الحادث</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Quarterdeck %1, free software under the GNU General Public License 3 or later. You are %2; the journal is %3.</source>
        <translation>Quarterdeck %1، برنامج حر بموجب رخصة GNU العمومية العامة الإصدار 3 أو أحدث. أنت %2؛ والسجل هو %3.</translation>
    </message>
    <message>
        <source>%1 is still %2. Close anyway?</source>
        <translation>لا تزال حالة %1: %2. هل تريد الإغلاق على أي حال؟</translation>
    </message>
    <message>
        <source>Timers are not shown while the console is closed. What you logged stays; a half-typed line comes back.</source>
        <translation>لا تُعرض المؤقتات أثناء إغلاق وحدة التحكم. يبقى ما دوّنته؛ ويُستعاد السطر غير المكتمل.</translation>
    </message>
    <message>
        <source>1  Keep open</source>
        <translation>1  الإبقاء مفتوحة</translation>
    </message>
    <message>
        <source>2  Quit</source>
        <translation>2  إنهاء</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>You no longer have access to this incident.</source>
        <translation>لم يعد لديك وصول إلى هذا الحادث.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Wor&amp;k</source>
        <translation>ال&amp;عمل</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>%1, or perhaps this</source>
        <translation>%1، أو ربما هذا</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MatrixTable</name>
    <message>
        <source>Severity matrix</source>
        <translation>مصفوفة الخطورة</translation>
    </message>
    <message>
        <source>A digit picks the level for the question and goes to the next one. N and a digit: not sure between that level and the milder one.</source>
        <translation>يختار الرقم مستوى السؤال وينتقل إلى السؤال التالي. N مع رقم: تردد بين ذلك المستوى والمستوى الأخف منه.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MessageKeeper</name>
    <message>
        <source>The half-written message cannot be kept on disk. Check the disk; what is recorded is not affected.</source>
        <translation>تعذّر حفظ الرسالة غير المكتملة على القرص. افحص القرص؛ ما سُجّل لم يتأثر.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::MilestoneList</name>
    <message>
        <source>Counted from the earliest of impact start, detection and declaration</source>
        <translation>يُحتسب من الأسبق بين بدء الأثر والاكتشاف والإعلان</translation>
    </message>
</context>
<context>
    <name>quarterdeck::NextUpdatePicker</name>
    <message>
        <source>Next update</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>When the next update is promised for: 45m, 1h30, 15:10, 15:10z, or none.</source>
        <translation>موعد التحديث التالي: 45m أو 1h30 أو 15:10 أو 15:10z أو none.</translation>
    </message>
    <message>
        <source>%1 (as the policy asks)</source>
        <translation>%1 (كما تطلب السياسة)</translation>
    </message>
    <message>
        <source>no next update</source>
        <translation>لا تحديث تاليًا</translation>
    </message>
    <message>
        <source>%1, in %2 min</source>
        <translation>%1، بعد %2 د</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Outbox</name>
    <message>
        <source>Left over from the last time; it is being saved now.</source>
        <translation>متبقٍّ من المرة السابقة؛ جارٍ حفظه الآن.</translation>
    </message>
    <message>
        <source>What you wrote is kept in %1.</source>
        <translation>ما كتبته محفوظ في %1.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::OwnerConnection</name>
    <message>
        <source>This is too much text for one request; split it.</source>
        <translation>هذا النص أطول مما يتسع له طلب واحد؛ قسّمه.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PastList</name>
    <message>
        <source>Similar past incidents</source>
        <translation>حوادث سابقة مشابهة</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PastePreview</name>
    <message>
        <source>Pasted lines</source>
        <translation>الأسطر الملصقة</translation>
    </message>
    <message>
        <source>Entries the pasted lines would make</source>
        <translation>المُدخلات الناتجة عن الأسطر الملصقة</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be logged and stay out.</source>
        <translation>
            <numerusform>لا أسطر يتعذّر تدوينها.</numerusform>
            <numerusform>سطر واحد لا يمكن تدوينه ويُستبعد.</numerusform>
            <numerusform>سطران لا يمكن تدوينهما ويُستبعدان.</numerusform>
            <numerusform>%n أسطر لا يمكن تدوينها وتُستبعد.</numerusform>
            <numerusform>%n سطرًا لا يمكن تدوينها وتُستبعد.</numerusform>
            <numerusform>%n سطر لا يمكن تدوينها وتُستبعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) than fit into one paste were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي سطر زائد على سعة اللصق الواحد.</numerusform>
            <numerusform>استُبعد سطر واحد زائد على سعة اللصق الواحد.</numerusform>
            <numerusform>استُبعد سطران زائدان على سعة اللصق الواحد.</numerusform>
            <numerusform>استُبعدت %n أسطر زائدة على سعة اللصق الواحد.</numerusform>
            <numerusform>استُبعد %n سطرًا زائدًا على سعة اللصق الواحد.</numerusform>
            <numerusform>استُبعد %n سطر زائد على سعة اللصق الواحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>As one entry</source>
        <translation>كمُدخل واحد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Log %n entry(s)</source>
        <translation>
            <numerusform>لا مُدخلات للتدوين</numerusform>
            <numerusform>تدوين مُدخل واحد</numerusform>
            <numerusform>تدوين مُدخلين</numerusform>
            <numerusform>تدوين %n مُدخلات</numerusform>
            <numerusform>تدوين %n مُدخلًا</numerusform>
            <numerusform>تدوين %n مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter logs · Ctrl+Enter makes one entry · Esc cancels</source>
        <translation>Enter للتدوين · Ctrl+Enter لجعلها مُدخلًا واحدًا · Esc للإلغاء</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PastedLines</name>
    <message>
        <source>A command: type it into the line instead.</source>
        <translation>هذا أمر: اكتبه في سطر الإدخال بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>More than a day before the incident began.</source>
        <translation>قبل بدء الحادث بأكثر من يوم.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: an entry takes %n character(s).</source>
        <translation>
            <numerusform>طويل جدًا: لا يتسع المُدخل لأي حرف.</numerusform>
            <numerusform>طويل جدًا: يتسع المُدخل لحرف واحد.</numerusform>
            <numerusform>طويل جدًا: يتسع المُدخل لحرفين.</numerusform>
            <numerusform>طويل جدًا: يتسع المُدخل لـ %n أحرف.</numerusform>
            <numerusform>طويل جدًا: يتسع المُدخل لـ %n حرفًا.</numerusform>
            <numerusform>طويل جدًا: يتسع المُدخل لـ %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A time without words.</source>
        <translation>وقت دون كلمات.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PendingStrip</name>
    <message>
        <source>Not in the log yet</source>
        <translation>لم يُدوَّن بعد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>لم يُدوَّن</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>إعادة إلى سطر الإدخال</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PeopleModel</name>
    <message>
        <source>on this incident</source>
        <translation>مشارك في هذا الحادث</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PolicyChangesModel</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 يصبح %3</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PolicyEditing</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PolicyPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>ا&amp;ذهب إلى هناك</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;نشر…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>Policy profile</source>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>مرفق بالبرنامج</translation>
    </message>
    <message>
        <source>the team's</source>
        <translation>خاص بالفريق</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>This is the draft you left; it is not published.</source>
        <translation>هذه هي المسودة التي تركتها؛ لم تنشر بعد.</translation>
    </message>
    <message>
        <source>Your login may read here but not write, so it cannot publish a policy.</source>
        <translation>يسمح لحسابك بالقراءة هنا دون الكتابة، لذا لا يمكنه نشر سياسة.</translation>
    </message>
    <message>
        <source>Publish or discard your changes first.</source>
        <translation>انشر تغييراتك أو تجاهلها أولا.</translation>
    </message>
    <message>
        <source>Valid. Not published yet; kept as a draft.</source>
        <translation>صالحة. لم تنشر بعد؛ محفوظة كمسودة.</translation>
    </message>
    <message>
        <source>Valid. Nothing is changed.</source>
        <translation>صالحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>استيراد سياسة</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>السياسات (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>لم يستورد %1. %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>تصدير السياسة</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صدرت إلى %1.</translation>
    </message>
    <message>
        <source>%1 is published and in use for new incidents.</source>
        <translation>نشرت %1 وهي مستخدمة للحوادث الجديدة.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PolicySheetModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: a new row</source>
        <translation>%1: صف جديد</translation>
    </message>
    <message>
        <source>%1: without %2</source>
        <translation>%1: بدون %2</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PracticeSteps</name>
    <message>
        <source>Put these steps away</source>
        <translation>إخفاء هذه الخطوات</translation>
    </message>
    <message>
        <source>Put these steps away (Esc)</source>
        <translation>إخفاء هذه الخطوات (Esc)</translation>
    </message>
    <message>
        <source>Type what you see, press Enter</source>
        <translation>اكتب ما تراه واضغط Enter</translation>
    </message>
    <message>
        <source>Change the status: /status monitoring</source>
        <translation>غيّر الحالة: /status monitoring</translation>
    </message>
    <message>
        <source>Take command: %1</source>
        <translation>تولَّ القيادة: %1</translation>
    </message>
    <message>
        <source>Try it: ! roll back v3.2 @alice</source>
        <translation>جرّب: ! roll back v3.2 @alice</translation>
    </message>
    <message>
        <source>Try it: /status monitoring</source>
        <translation>جرّب: /status monitoring</translation>
    </message>
    <message>
        <source>Try it: press %1 to take command</source>
        <translation>جرّب: اضغط %1 لتولّي القيادة</translation>
    </message>
    <message>
        <source>That is all it takes.</source>
        <translation>هذا كل ما يلزم.</translation>
    </message>
    <message>
        <source>Try it yourself:</source>
        <translation>جرّب بنفسك:</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PreferencesCommand</name>
    <message>
        <source>The policy %1 is in use for new incidents from now on.</source>
        <translation>السياسة %1 مستخدمة للحوادث الجديدة من الآن فصاعدا.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Preference pages</source>
        <translation>صفحات التفضيلات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PresenceLine</name>
    <message>
        <source>%1 typing</source>
        <comment>a person</comment>
        <translation>%1 يكتب الآن</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%n أشخاص آخرين</numerusform>
            <numerusform>%n شخصًا آخر</numerusform>
            <numerusform>%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>هنا: %1</translation>
    </message>
    <message>
        <source>On this incident right now: %1</source>
        <translation>المتابعون لهذا الحادث الآن: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PrivateMark</name>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Private incident</source>
        <translation>حادث خاص</translation>
    </message>
    <message>
        <source>Only these people may see it: %1</source>
        <translation>لا يمكن أن يراه سوى: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::PublishPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;نشر</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>نشر %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) against %1, which is in use.</source>
        <translation>
            <numerusform>لا تغييرات مقارنة بـ %1 المستخدمة.</numerusform>
            <numerusform>تغيير واحد مقارنة بـ %1 المستخدمة.</numerusform>
            <numerusform>تغييران مقارنة بـ %1 المستخدمة.</numerusform>
            <numerusform>%Ln تغييرات مقارنة بـ %1 المستخدمة.</numerusform>
            <numerusform>%Ln تغييرا مقارنة بـ %1 المستخدمة.</numerusform>
            <numerusform>%Ln تغيير مقارنة بـ %1 المستخدمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every console uses it for new incidents from then on; incidents declared before keep theirs.</source>
        <translation>تستخدمها كل وحدة تحكم للحوادث الجديدة من ذلك الحين؛ وتحتفظ الحوادث المعلنة قبل ذلك بسياستها.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::QuickNotes</name>
    <message>
        <source>Throw away</source>
        <translation>رمي</translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation>ملاحظات سريعة</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>Write it down; Enter keeps it</source>
        <translation>اكتبها؛ يحفظها Enter</translation>
    </message>
    <message>
        <source>Kept notes</source>
        <translation>الملاحظات المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) logged in %1.</source>
        <translation>
            <numerusform>لم تُسجل ملاحظات في %1.</numerusform>
            <numerusform>سُجلت ملاحظة واحدة في %1.</numerusform>
            <numerusform>سُجلت ملاحظتان في %1.</numerusform>
            <numerusform>سُجلت %n ملاحظات في %1.</numerusform>
            <numerusform>سُجلت %n ملاحظة في %1.</numerusform>
            <numerusform>سُجلت %n ملاحظة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log in %1</source>
        <translation>تسجيل في %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Choose notes to log them in the open incident, with the time they were written.</source>
        <translation>اختر ملاحظات لتسجيلها في الحادث المفتوح بوقت كتابتها.</translation>
    </message>
    <message>
        <source>Open or declare an incident to log notes in it, with the time they were written.</source>
        <translation>افتح حادثًا أو أعلنه لتسجيل الملاحظات فيه بوقت كتابتها.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReasonBar</name>
    <message>
        <source>Strike #%1, because</source>
        <translation>شطب #%1، والسبب</translation>
    </message>
    <message>
        <source>wrong time, duplicate, wrong incident …</source>
        <translation>وقت خاطئ، تكرار، حادث خاطئ …</translation>
    </message>
    <message>
        <source>Reason for striking entry %1</source>
        <translation>سبب شطب المُدخل %1</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Rehearsal</name>
    <message>
        <source>There is no scenario “%1”; checkout is one.</source>
        <translation>لا يوجد سيناريو باسم «%1»؛ من السيناريوهات المتاحة checkout.</translation>
    </message>
    <message>
        <source>“%1” is not an offset; write it like 36m.</source>
        <translation>«%1» ليس إزاحة زمنية؛ اكتبها هكذا: 36m.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewFilterBar</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Days and hours in</source>
        <translation>الأيام والساعات بتوقيت</translation>
    </message>
    <message>
        <source>Last ten: detection or mitigation?</source>
        <translation>آخر عشرة: الاكتشاف أم التخفيف؟</translation>
    </message>
    <message>
        <source>PDF report…</source>
        <translation>تقرير PDF…</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>من، إلى…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>الفعلية</translation>
    </message>
    <message>
        <source>Real and backfilled</source>
        <translation>الفعلية والمضافة لاحقًا</translation>
    </message>
    <message>
        <source>Real and practice</source>
        <translation>الفعلية والتمارين</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>التمارين فقط</translation>
    </message>
    <message>
        <source>From detection</source>
        <translation>من الاكتشاف</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>From impact</source>
        <translation>من بدء التأثير</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Local (%1)</source>
        <translation>محلي (%1)</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewIncidentsModel</name>
    <message>
        <source>Not rated</source>
        <translation>غير مصنَّف</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادث</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>وقت الإعلان</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewOutput</name>
    <message>
        <source>Made by %1 on %2 with Quarterdeck %3</source>
        <translation>أعدّه %1 في %2 باستخدام Quarterdeck %3</translation>
    </message>
    <message>
        <source>Incident review</source>
        <translation>مراجعة الحوادث</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>The report is written: %1.</source>
        <translation>كُتب التقرير: %1.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>التقرير في طريقه إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Widen period</source>
        <translation>توسيع الفترة</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشِّح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Reading: %L1 of %L2 incidents</source>
        <translation>جارٍ القراءة: %L1 من %L2 من الحوادث</translation>
    </message>
    <message>
        <source>Computing the figures</source>
        <translation>جارٍ حساب المؤشرات</translation>
    </message>
    <message>
        <source>Cancelled. The figures are those of the question before.</source>
        <translation>أُلغيت العملية. المؤشرات المعروضة تخص الاستعلام السابق.</translation>
    </message>
    <message>
        <source>The figures could not be made.</source>
        <translation>تعذّر إعداد المؤشرات.</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>لا توجد حوادث بعد.</translation>
    </message>
    <message>
        <source>Figures appear with the first incident. Past ones can be imported from the File menu.</source>
        <translation>تظهر المؤشرات مع أول حادث. يمكن استيراد الحوادث السابقة من قائمة «ملف».</translation>
    </message>
    <message>
        <source>No incidents match the filter.</source>
        <translation>لا توجد حوادث تطابق المرشِّح.</translation>
    </message>
    <message>
        <source>No incidents in this period.</source>
        <translation>لا توجد حوادث في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in the journal.</source>
        <translation>
            <numerusform>لا توجد حوادث في السجل.</numerusform>
            <numerusform>حادث واحد في السجل.</numerusform>
            <numerusform>حادثان في السجل.</numerusform>
            <numerusform>%Ln حوادث في السجل.</numerusform>
            <numerusform>%Ln حادثًا في السجل.</numerusform>
            <numerusform>%Ln حادث في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No closed incidents in this period. %Ln are still open.</source>
        <translation>
            <numerusform>لا توجد حوادث مغلقة في هذه الفترة، ولا حوادث مفتوحة.</numerusform>
            <numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زال حادث واحد مفتوحًا.</numerusform>
            <numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زال حادثان مفتوحين.</numerusform>
            <numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زالت %Ln حوادث مفتوحة.</numerusform>
            <numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زال %Ln حادثًا مفتوحًا.</numerusform>
            <numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زال %Ln حادث مفتوحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Building PDF: %L1 of %L2 figures</source>
        <translation>جارٍ إنشاء PDF: %L1 من %L2 من المؤشرات</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewPdf</name>
    <message>
        <source>The report was not written.</source>
        <translation>لم يُكتب التقرير.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>تعذّرت كتابة %1: %2. اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Choose another one, or write it as PDF.</source>
        <translation>لم تقبل الطابعة التقرير. اختر غيرها أو اكتبه بصيغة PDF.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewTable</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Incidents behind the figures</source>
        <translation>الحوادث التي تستند إليها المؤشرات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 incidents: %2</source>
        <translation>
            <numerusform>لا شيء من %1 من الحوادث: %2</numerusform>
            <numerusform>حادث واحد من أصل %1: %2</numerusform>
            <numerusform>حادثان من أصل %1: %2</numerusform>
            <numerusform>%Ln حوادث من أصل %1: %2</numerusform>
            <numerusform>%Ln حادثًا من أصل %1: %2</numerusform>
            <numerusform>%Ln حادث من أصل %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادث واحد</numerusform>
            <numerusform>حادثان</numerusform>
            <numerusform>%Ln حوادث</numerusform>
            <numerusform>%Ln حادثًا</numerusform>
            <numerusform>%Ln حادث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::ReviewViews</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;العرض</translation>
    </message>
    <message>
        <source>Keep this filter and these charts under a name, and come back to them</source>
        <translation>احفظ هذه التصفية وهذه الرسوم باسم وعد إليها</translation>
    </message>
    <message>
        <source>View: charts and kept filters</source>
        <translation>العرض: الرسوم والتصفيات المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>ا&amp;حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>اسم العرض:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إ&amp;عادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>الر&amp;سوم</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>إظهار ال&amp;كل</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>حُفظ العرض «%1».</translation>
    </message>
    <message>
        <source>There is a view “%1” already; choose another name.</source>
        <translation>يوجد عرض باسم «%1» بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>حُذف العرض «%1».</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RolePrompt</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RoleSlotDelegate</name>
    <message>
        <source>Vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>No commander %1</source>
        <translation>بلا قائد منذ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>offered to %1, not yet accepted</source>
        <translation>معروض على %1، لم يُقبل بعد</translation>
    </message>
    <message>
        <source>IC is also %1 – reassign</source>
        <translation>قائد الحادث هو أيضًا %1 – أعد الإسناد</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4</source>
        <comment>who, from, to, how long</comment>
        <translation>%1: من %2 إلى %3، %4</translation>
    </message>
    <message>
        <source>%1: since %2, %3</source>
        <comment>who, from, how long</comment>
        <translation>%1: منذ %2، %3</translation>
    </message>
    <message>
        <source>Nobody has held it.</source>
        <translation>لم يشغله أحد.</translation>
    </message>
    <message>
        <source>NO COMMANDER %1</source>
        <translation>بلا قائد منذ %1</translation>
    </message>
    <message>
        <source>IC also debugs – give the work to somebody</source>
        <translation>القائد يعالج الخلل بنفسه – أسند العمل لغيره</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) – consider a sub-team</source>
        <translation>
            <numerusform>لا مرؤوسين</numerusform>
            <numerusform>مرؤوس واحد – فكّر في فريق فرعي</numerusform>
            <numerusform>مرؤوسان – فكّر في فريق فرعي</numerusform>
            <numerusform>%n مرؤوسين – فكّر في فريق فرعي</numerusform>
            <numerusform>%n مرؤوسًا – فكّر في فريق فرعي</numerusform>
            <numerusform>%n مرؤوس – فكّر في فريق فرعي</numerusform>
        </translation>
    </message>
    <message>
        <source>Commanded %1 of the last %2 – let somebody else lead</source>
        <comment>incidents</comment>
        <translation>قاد %1 من آخر %2 – دع غيره يقود</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RolesModel</name>
    <message>
        <source>vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>, offered to %1</source>
        <translation>، معروض على %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RolesPanel</name>
    <message>
        <source>Take command</source>
        <translation>تولّي القيادة</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم القيادة…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Roles and people</source>
        <translation>الأدوار والأشخاص</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Search, or type any name</source>
        <translation>ابحث، أو اكتب أي اسم</translation>
    </message>
    <message>
        <source>Become incident commander (%1)</source>
        <translation>تولّي دور قائد الحادث (%1)</translation>
    </message>
    <message>
        <source>Offer command to someone (%1); it passes when they accept</source>
        <translation>عرض القيادة على شخص (%1)؛ تنتقل إليه عند قبوله</translation>
    </message>
    <message>
        <source>Who gets a role? Type a name, then Enter.</source>
        <translation>لمن يُسند الدور؟ اكتب اسمًا ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Nobody holds command; assign the commander instead of handing over.</source>
        <translation>لا أحد يتولى القيادة؛ عيّن القائد بدلًا من تسليم القيادة.</translation>
    </message>
    <message>
        <source>Who is offered command? Type a name, then Enter.</source>
        <translation>على من تُعرض القيادة؟ اكتب اسمًا ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Which role for %1? Press its number, or type another role and Enter.</source>
        <translation>أي دور يُسند إلى %1؟ اضغط رقمه، أو اكتب دورًا آخر ثم Enter.</translation>
    </message>
    <message>
        <source>Who is %1? Type a name, then Enter.</source>
        <translation>من يتولى دور %1؟ اكتب اسمًا ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>%1 holds command. Take it over now?</source>
        <translation>القيادة لدى %1. هل تريد توليها الآن؟</translation>
    </message>
    <message>
        <source>%1 holds command and has not offered it. Give it to %2 now?</source>
        <translation>القيادة لدى %1 ولم تُعرض على أحد. هل تريد إسنادها إلى %2 الآن؟</translation>
    </message>
    <message>
        <source>Give command to %1</source>
        <translation>إسناد القيادة إلى %1</translation>
    </message>
    <message>
        <source>Reading the incident…</source>
        <translation>جارٍ قراءة الحادث…</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا يوجد حادث مفتوح.</translation>
    </message>
    <message>
        <source>%1 offers you command.</source>
        <translation>يعرض عليك %1 القيادة.</translation>
    </message>
    <message>
        <source>Accept command</source>
        <translation>قبول القيادة</translation>
    </message>
    <message>
        <source>Command is offered to %1; %2 holds it until they accept.</source>
        <translation>القيادة معروضة على %1؛ وتبقى لدى %2 حتى القبول.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب العرض</translation>
    </message>
    <message>
        <source>Nobody on the roster. You can still type any name.</source>
        <translation>لا أحد في القائمة. ما زال بإمكانك كتابة أي اسم.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Enter uses the name as typed.</source>
        <translation>لا أحد باسم «%1». يؤدي Enter إلى استخدام الاسم كما كُتب.</translation>
    </message>
    <message>
        <source>1–9, or a role such as sme-database</source>
        <translation>1–9 أو دور مثل sme-database</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
</context>
<context>
    <name>quarterdeck::RunningCostLine</name>
    <message>
        <source>revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>التعويضات</translation>
    </message>
    <message>
        <source>reputation</source>
        <translation>السمعة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>About %1 so far, in %2 of impact</source>
        <translation>حوالي %1 حتى الآن، خلال %2 من الأثر</translation>
    </message>
    <message>
        <source>About %1, for %2 of impact</source>
        <translation>حوالي %1، عن %2 من الأثر</translation>
    </message>
    <message>
        <source>Counted from detection: when the impact began is not recorded.</source>
        <translation>محسوب من الاكتشاف: وقت بدء الأثر غير مسجل.</translation>
    </message>
    <message>
        <source>By the cost table of the policy in use; an estimate.</source>
        <translation>وفق جدول التكلفة في السياسة المستخدمة؛ تقدير.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made; choose another.</source>
        <translation>تعذّر إنشاء المجلد %1؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written; is the disk full?</source>
        <translation>تعذّرت كتابة الصورة %1؛ هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeBar</name>
    <message>
        <source>Scribe bar</source>
        <translation>شريط الكاتب</translation>
    </message>
    <message>
        <source>Close the scribe bar</source>
        <translation>إغلاق شريط الكاتب</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا حادث مفتوح.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeCompleter</name>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeLine</name>
    <message>
        <source>Scribe line</source>
        <translation>سطر المدوِّن</translation>
    </message>
    <message>
        <source>What just happened?</source>
        <translation>ماذا حدث للتو؟</translation>
    </message>
    <message>
        <source>An entry needs words. Esc leaves it as it was; Delete in the timeline strikes it.</source>
        <translation>لا بد للمُدخل من نص. يتركه Esc كما كان؛ ويشطبه Delete في الخط الزمني.</translation>
    </message>
    <message>
        <source>Type what happened, then press Enter.</source>
        <translation>اكتب ما حدث ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Did you mean /%1? Enter = run · Ctrl+Enter = log as text</source>
        <translation>هل تقصد /%1؟ Enter = تنفيذ · Ctrl+Enter = تدوين كنص</translation>
    </message>
    <message>
        <source>That is more than a day before the incident began. Press Enter again to log it.</source>
        <translation>هذا قبل بدء الحادث بأكثر من يوم. اضغط Enter مجددًا لتدوينه.</translation>
    </message>
    <message>
        <source>That paste has %1 characters; the line takes %2 at most. Nothing was inserted: attach a link instead.</source>
        <translation>عدد أحرف النص الملصق %1؛ والحد الأقصى للسطر %2. لم يُدرج شيء: أرفق رابطًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>That line has %1 characters; an entry takes %2 at most. Nothing was inserted: attach a link instead.</source>
        <translation>عدد أحرف السطر %1؛ والحد الأقصى للمُدخل %2. لم يُدرج شيء: أرفق رابطًا بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribePane</name>
    <message>
        <source>A change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا يوجد حادث مفتوح.</translation>
    </message>
    <message>
        <source>Choose one on the board, or declare one with Ctrl+N.</source>
        <translation>اختر حادثًا من اللوحة، أو أعلن حادثًا باستخدام Ctrl+N.</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>المدوِّن</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشِّح</translation>
    </message>
    <message>
        <source>Enter logs · Shift+Enter new line · ! decision  &gt; action  * finding · -5m earlier · / commands</source>
        <translation>Enter للتدوين · Shift+Enter لسطر جديد · ! قرار  &gt; إجراء  * نتيجة · -5m وقت أسبق · / أوامر</translation>
    </message>
    <message>
        <source>No entries match the filter.</source>
        <translation>لا توجد مُدخلات تطابق المرشِّح.</translation>
    </message>
    <message>
        <source>No entries match “%1”.</source>
        <translation>لا توجد مُدخلات تطابق «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>لا مُدخلات مخفية.</numerusform>
            <numerusform>مُدخل واحد مخفي.</numerusform>
            <numerusform>مُدخلان مخفيان.</numerusform>
            <numerusform>%n مُدخلات مخفية.</numerusform>
            <numerusform>%n مُدخلًا مخفيًا.</numerusform>
            <numerusform>%n مُدخل مخفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <source>Type what just happened and press Enter. Try ! decision, &gt; action, -5m earlier.</source>
        <translation>اكتب ما حدث للتو واضغط Enter. جرّب ! قرار، &gt; إجراء، -5m وقت أسبق.</translation>
    </message>
    <message>
        <source>%1 of %2 entries shown</source>
        <translation>المعروض %1 من %2 من المُدخلات</translation>
    </message>
    <message>
        <source>Entry %1 was noted by the console and cannot be amended.</source>
        <translation>سجّلت وحدة التحكم المُدخل %1، ولا يمكن تصحيحه.</translation>
    </message>
    <message>
        <source>Entry %1 was noted by the console and stays.</source>
        <translation>سجّلت وحدة التحكم المُدخل %1، ولا يمكن شطبه.</translation>
    </message>
    <message>
        <source>Entry %1 is already struck. Its menu restores it.</source>
        <translation>المُدخل %1 مشطوب بالفعل. يمكن استعادته من قائمته.</translation>
    </message>
    <message>
        <source>%1 kept. Shift+F12 writes its entry.</source>
        <translation>حُفظت اللحظة %1. اضغط Shift+F12 لكتابة مُدخلها.</translation>
    </message>
    <message>
        <source>No moment is kept. F12 keeps this one.</source>
        <translation>لا توجد لحظة محفوظة. اضغط F12 لحفظ هذه اللحظة.</translation>
    </message>
    <message>
        <source>The console closed before this was logged.</source>
        <translation>أُغلقت وحدة التحكم قبل تدوين هذا.</translation>
    </message>
    <message>
        <source>“%1” is nowhere in the timeline.</source>
        <translation>لا أثر لـ «%1» في الخط الزمني.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي مُدخل.</numerusform>
            <numerusform>نُسخ مُدخل واحد.</numerusform>
            <numerusform>نُسخ مُدخلان.</numerusform>
            <numerusform>نُسخت %n مُدخلات.</numerusform>
            <numerusform>نُسخ %n مُدخلًا.</numerusform>
            <numerusform>نُسخ %n مُدخل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Strike…</source>
        <translation>شطب…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بتنسيق Markdown</translation>
    </message>
    <message>
        <source>Only what concerns @%1</source>
        <translation>ما يخص @%1 فقط</translation>
    </message>
    <message>
        <source>Log its result (= %1 …)</source>
        <translation>تدوين حصيلته (= %1 …)</translation>
    </message>
    <message>
        <source>Select the entry to amend first: F6 goes to the timeline.</source>
        <translation>حدّد أولًا المُدخل المراد تصحيحه: F6 للانتقال إلى الخط الزمني.</translation>
    </message>
    <message>
        <source>Select the entry to strike first: F6 goes to the timeline.</source>
        <translation>حدّد أولًا المُدخل المراد شطبه: F6 للانتقال إلى الخط الزمني.</translation>
    </message>
    <message>
        <source>Past the newest entry: the search went on from the oldest.</source>
        <translation>تجاوز البحث أحدث مُدخل واستُؤنف من الأقدم.</translation>
    </message>
    <message>
        <source>Past the oldest entry: the search went on from the newest.</source>
        <translation>تجاوز البحث أقدم مُدخل واستُؤنف من الأحدث.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Select an entry with a file first.</source>
        <translation>اختر أولًا قيدًا فيه ملف.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Waits until the other change is done.</source>
        <translation>ينتظر حتى ينتهي التغيير الآخر.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeRail</name>
    <message>
        <source>Open actions and kept moments</source>
        <translation>الإجراءات المفتوحة واللحظات المحفوظة</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>الإجراءات المفتوحة</translation>
    </message>
    <message>
        <source>None. Log one with &gt; or F4; name who, and /10 for ten minutes.</source>
        <translation>لا شيء. دوّن إجراءً باستخدام &gt; أو F4؛ واذكر المسؤول، و/10 لعشر دقائق.</translation>
    </message>
    <message>
        <source>Kept moments · Shift+F12 to write</source>
        <translation>اللحظات المحفوظة · Shift+F12 للكتابة</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ScribeSession</name>
    <message>
        <source>Nothing to undo here since this window opened. To take back an older entry, select it and press Delete.</source>
        <translation>لا يوجد ما يمكن التراجع عنه هنا منذ فتح هذه النافذة. للتراجع عن مُدخل أقدم، حدّده واضغط Delete.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SeverityHistory</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Severity was never set</source>
        <translation>لم تُحدَّد الخطورة قط</translation>
    </message>
    <message>
        <source>Severity was never set.</source>
        <translation>لم تُحدَّد الخطورة قط.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SeverityWizard</name>
    <message>
        <source>&amp;Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Name the &amp;level…</source>
        <translation>تسمية المستوى…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>خطورة %1</translation>
    </message>
    <message>
        <source>One line, for the timeline</source>
        <translation>سطر واحد للخط الزمني</translation>
    </message>
    <message>
        <source>The next level picked is the worse of two; it counts.</source>
        <translation>المستوى الذي ستختاره الآن هو الأسوأ بين اثنين؛ وهو المعتمد.</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>غير مصنَّف بعد</translation>
    </message>
    <message>
        <source>Not sure between two: press the worse of them, it counts.</source>
        <translation>إن ترددت بين مستويين فاضغط الأسوأ منهما، فهو المعتمد.</translation>
    </message>
    <message>
        <source>Press a digit for each row. N before it: not sure between two. Backspace goes back, Delete takes an answer out.</source>
        <translation>اضغط رقمًا لكل صف. N قبله: غير متأكد بين اثنين. Backspace للرجوع، وDelete لإزالة إجابة.</translation>
    </message>
    <message>
        <source>%1 answered last, by another policy (%2): %3.</source>
        <translation>آخر من أجاب %1، وفق سياسة أخرى (%2): %3.</translation>
    </message>
    <message>
        <source>%1 answered last: %2. What you do not change stays.</source>
        <translation>آخر من أجاب %1: %2. ما لا تغيّره يبقى كما هو.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا توجد إجابة بعد</translation>
    </message>
    <message>
        <source>Set severity</source>
        <translation>تحديد الخطورة</translation>
    </message>
    <message>
        <source>%1 – all answers agree</source>
        <translation>%1 – كل الإجابات متفقة</translation>
    </message>
    <message numerus="yes">
        <source>%1 – worst row(s): %2</source>
        <translation>
            <numerusform>%1 – الصفوف الأسوأ: %2</numerusform>
            <numerusform>%1 – الصف الأسوأ: %2</numerusform>
            <numerusform>%1 – الصفان الأسوآن: %2</numerusform>
            <numerusform>%1 – الصفوف الأسوأ: %2</numerusform>
            <numerusform>%1 – الصفوف الأسوأ: %2</numerusform>
            <numerusform>%1 – الصفوف الأسوأ: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2 answered)</source>
        <translation>(أُجيب عن %1 من %2)</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>إبقاء %1</translation>
    </message>
    <message>
        <source>Lower to %1…</source>
        <translation>خفض إلى %1…</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>رفع إلى %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>تحديد %1</translation>
    </message>
    <message>
        <source>%1: was %2, now not answered</source>
        <translation>%1: كان %2، وهو الآن بلا إجابة</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1: كان %2، وهو الآن %3</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Say in a few words why it is lower now.</source>
        <translation>اذكر بإيجاز سبب خفضها الآن.</translation>
    </message>
    <message>
        <source>Why lower the severity to %1?</source>
        <translation>ما سبب خفض الخطورة إلى %1؟</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 الآن %2.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SharingCommands</name>
    <message>
        <source>Copy your own incidents to the database?</source>
        <translation>هل تريد نسخ حوادثك إلى قاعدة البيانات؟</translation>
    </message>
    <message>
        <source>What the journal of this computer holds is recorded in %1 under your login; who wrote each entry is kept beside it. The journal stays as it is. The window closes for a moment.</source>
        <translation>يُسجَّل محتوى سجل هذا الحاسوب في %1 باسم دخولك؛ ويُحفظ معه كاتب كل مُدخل. يبقى السجل كما هو. ستُغلق النافذة للحظة.</translation>
    </message>
    <message>
        <source>1  Copy them</source>
        <translation>1  نسخها</translation>
    </message>
    <message>
        <source>2  Not now</source>
        <translation>2  ليس الآن</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SharingNotices</name>
    <message>
        <source>Log in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %n of your events. They are kept here and can be exported.</source>
        <translation>
            <numerusform>لا يرفض الخادم أيًا من أحداثك.</numerusform>
            <numerusform>يرفض الخادم حدثًا واحدًا من أحداثك. وهو محفوظ هنا ويمكن تصديره.</numerusform>
            <numerusform>يرفض الخادم حدثين من أحداثك. وهما محفوظان هنا ويمكن تصديرهما.</numerusform>
            <numerusform>يرفض الخادم %n أحداث من أحداثك. وهي محفوظة هنا ويمكن تصديرها.</numerusform>
            <numerusform>يرفض الخادم %n حدثًا من أحداثك. وهي محفوظة هنا ويمكن تصديرها.</numerusform>
            <numerusform>يرفض الخادم %n حدث من أحداثك. وهي محفوظة هنا ويمكن تصديرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Use this database from now on</source>
        <translation>استخدام قاعدة البيانات هذه من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SheetDelegate</name>
    <message>
        <source>Enter ends, Shift+Enter begins a new line.</source>
        <translation>Enter ينهي، وShift+Enter يبدأ سطرا جديدا.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SheetView</name>
    <message>
        <source>Add &amp;row</source>
        <translation>إضافة &amp;صف</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>إ&amp;زالة الصف</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
</context>
<context>
    <name>quarterdeck::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>وظيفته</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>quarterdeck::SituationStrip</name>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>No incident open</source>
        <translation>لا يوجد حادث مفتوح</translation>
    </message>
    <message>
        <source>IC %1</source>
        <translation>القائد: %1</translation>
    </message>
    <message>
        <source>No commander</source>
        <translation>بلا قائد</translation>
    </message>
    <message>
        <source>NO IC %1</source>
        <translation>بلا قائد منذ %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>next update %1</source>
        <translation>التحديث التالي %1</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>التحديث %1</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>الصوت مفعل</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>الصوت مكتوم</translation>
    </message>
    <message>
        <source>Alarms are heard</source>
        <translation>الإنذارات مسموعة</translation>
    </message>
    <message>
        <source>Alarms are silent</source>
        <translation>الإنذارات صامتة</translation>
    </message>
    <message>
        <source>Alarms are heard; press to silence them.</source>
        <translation>الإنذارات مسموعة؛ اضغط لإسكاتها.</translation>
    </message>
    <message>
        <source>Alarms are silent; press to hear them.</source>
        <translation>الإنذارات صامتة؛ اضغط لسماعها.</translation>
    </message>
    <message>
        <source>Alert flood: %1</source>
        <translation>سيل إنذارات: %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::Startup</name>
    <message>
        <source>The journal could not be opened</source>
        <translation>تعذّر فتح السجل</translation>
    </message>
    <message>
        <source>Open recovered copy</source>
        <translation>فتح نسخة مستردة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>جارٍ قراءة ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>%1 of %2 events were read into a recovered copy, which is open now. The original is untouched.</source>
        <translation>قُرئ %1 من %2 من الأحداث إلى نسخة مستردة، وهي مفتوحة الآن. لم يُمس الأصل.</translation>
    </message>
    <message>
        <source>There is no incident %1 in this journal.</source>
        <translation>لا يوجد حادث %1 في هذا السجل.</translation>
    </message>
    <message>
        <source>This is the shared database %1. You are %2, and what you write is recorded under that name.</source>
        <translation>هذه قاعدة البيانات المشتركة %1. أنت %2، ويُسجَّل ما تكتبه بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is your own journal again. What the shared database has not got yet is kept and goes out when you connect again.</source>
        <translation>عدت إلى سجلك الخاص. ما لم يصل بعد إلى قاعدة البيانات المشتركة محفوظ ويُرسل عند إعادة الاتصال.</translation>
    </message>
    <message>
        <source>The shipped policy is in use, not the chosen one. %1</source>
        <translation>السياسة المرفقة مع البرنامج هي المستخدمة، لا السياسة المختارة. %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::TimelineModel</name>
    <message>
        <source>Entry %1</source>
        <translation>المُدخل %1</translation>
    </message>
    <message>
        <source>logged %1</source>
        <translation>دُوِّن %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>مسحوب: %1</translation>
    </message>
    <message>
        <source>#</source>
        <comment>column of entry numbers</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>with the file %1</source>
        <translation>مع الملف %1</translation>
    </message>
</context>
<context>
    <name>quarterdeck::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>لا جديد ↓</numerusform>
            <numerusform>مُدخل جديد ↓</numerusform>
            <numerusform>مُدخلان جديدان ↓</numerusform>
            <numerusform>%n مُدخلات جديدة ↓</numerusform>
            <numerusform>%n مُدخلًا جديدًا ↓</numerusform>
            <numerusform>%n مُدخل جديد ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries below, go to the newest</source>
        <translation>
            <numerusform>لا مُدخلات جديدة أدناه، الانتقال إلى الأحدث</numerusform>
            <numerusform>مُدخل جديد أدناه، الانتقال إلى الأحدث</numerusform>
            <numerusform>مُدخلان جديدان أدناه، الانتقال إلى الأحدث</numerusform>
            <numerusform>%n مُدخلات جديدة أدناه، الانتقال إلى الأحدث</numerusform>
            <numerusform>%n مُدخلًا جديدًا أدناه، الانتقال إلى الأحدث</numerusform>
            <numerusform>%n مُدخل جديد أدناه، الانتقال إلى الأحدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::UnsavedCopy</name>
    <message>
        <source>Save a copy of the unsaved entries</source>
        <translation>حفظ نسخة من المُدخلات غير المحفوظة</translation>
    </message>
    <message>
        <source>Unsaved entries (*.jsonl)</source>
        <translation>مُدخلات غير محفوظة (*.jsonl)</translation>
    </message>
    <message>
        <source>unsaved-entries</source>
        <translation>unsaved-entries</translation>
    </message>
    <message>
        <source>Everything has been saved meanwhile; no copy is needed.</source>
        <translation>حُفظ كل شيء في هذه الأثناء؛ لا حاجة إلى نسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved entry(s) copied to %1.</source>
        <translation>
            <numerusform>لم يُنسخ أي مُدخل غير محفوظ إلى %1.</numerusform>
            <numerusform>نُسخ مُدخل واحد غير محفوظ إلى %1.</numerusform>
            <numerusform>نُسخ مُدخلان غير محفوظين إلى %1.</numerusform>
            <numerusform>نُسخت %n مُدخلات غير محفوظة إلى %1.</numerusform>
            <numerusform>نُسخ %n مُدخلًا غير محفوظ إلى %1.</numerusform>
            <numerusform>نُسخ %n مُدخل غير محفوظ إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can't write %1 (%2). Choose another place.</source>
        <translation>تعذّرت كتابة %1 (%2). اختر موضعًا آخر.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::UpdateDelegate</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1 · waits for the commander</source>
        <translation>%1 · تنتظر القائد</translation>
    </message>
    <message>
        <source>%1 · approved by %2, not sent yet</source>
        <translation>%1 · وافق عليها %2، ولم تُرسل بعد</translation>
    </message>
    <message>
        <source>%1 · returned by %2: %3</source>
        <translation>%1 · أعادها %2: %3</translation>
    </message>
    <message>
        <source>%1 · sent</source>
        <translation>%1 · أُرسلت</translation>
    </message>
    <message>
        <source>%1 · next promised for %2, %3 late</source>
        <translation>%1 · التالية موعودة في %2، تأخرت %3</translation>
    </message>
    <message>
        <source>%1 · next promised for %2, kept</source>
        <translation>%1 · التالية موعودة في %2، وفُي بها</translation>
    </message>
    <message>
        <source>%1 · next promised for %2</source>
        <translation>%1 · التالية موعودة في %2</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WallCommand</name>
    <message>
        <source>There is no screen to show the wall on.</source>
        <translation>لا توجد شاشة لعرض الجدار عليها.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WallRuler</name>
    <message>
        <source>Measuring bar</source>
        <translation>شريط القياس</translation>
    </message>
    <message>
        <source>%1 pixels are %2 mm</source>
        <translation>%1 بكسل تساوي %2 مم</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WallSetup</name>
    <message>
        <source>Set up the wall</source>
        <translation>إعداد الجدار</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Hold a tape measure to the bar and make it as long as it says: arrow keys change it, with Shift faster. Then type how far away the farthest seat is.</source>
        <translation>ضع شريط قياس على الشريط المعروض واجعل طوله كما هو مكتوب عليه: تغيّره مفاتيح الأسهم، ومع Shift بسرعة أكبر. ثم اكتب بُعد أبعد مقعد.</translation>
    </message>
    <message>
        <source> m</source>
        <translation> م</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Use for this screen</source>
        <translation>استخدام لهذه الشاشة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Farthest seat</source>
        <translation>أبعد مقعد</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>First local &amp;clock</source>
        <translation>الساعة المحلية الأولى</translation>
    </message>
    <message>
        <source>Second &amp;local clock</source>
        <translation>الساعة المحلية الثانية</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1، %2 × %3</translation>
    </message>
    <message>
        <source>This screen is too small for that seat: what matters most can be read from %1 m at most.</source>
        <translation>هذه الشاشة أصغر من أن تناسب ذلك المقعد: أقصى مسافة لقراءة الأهم هي %1 م.</translation>
    </message>
    <message>
        <source>The wall holds %1 lines of %2 letters, readable from %3 m.</source>
        <translation>يتسع الجدار لـ %1 من الأسطر في كل منها %2 من الأحرف، مقروءة من مسافة %3 م.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WallWindow</name>
    <message>
        <source>Wall</source>
        <translation>الجدار</translation>
    </message>
    <message>
        <source>The wall of the war room is shown</source>
        <translation>جدار غرفة العمليات معروض</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WarRoom</name>
    <message>
        <source>No rescue file could be written either: keep this window open.</source>
        <translation>تعذّرت أيضًا كتابة ملف إنقاذ: أبقِ هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Somebody published %1 before yours reached the database, so yours is not used. It is kept as a draft in the preferences; publish it again as the next version.</source>
        <translation>نشر أحدهم %1 قبل أن تصل سياستك إلى قاعدة البيانات، لذا لا تستخدم سياستك. وهي محفوظة كمسودة في التفضيلات؛ انشرها مجددا كإصدار تال.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WelcomePane</name>
    <message>
        <source>Quarterdeck</source>
        <translation>Quarterdeck</translation>
    </message>
    <message>
        <source>Welcome to Quarterdeck</source>
        <translation>مرحبًا بك في Quarterdeck</translation>
    </message>
    <message>
        <source>Run the incident, log as it happens, keep one truth for the room. Nothing you type is lost.</source>
        <translation>أدِر الحادث، ودوّن ما يحدث فور حدوثه، واحفظ مرجعًا واحدًا للجميع. لا يضيع شيء مما تكتبه.</translation>
    </message>
    <message>
        <source>&amp;Declare an incident</source>
        <translation>إعلان حادث</translation>
    </message>
    <message>
        <source>Something is failing now. A title is enough.</source>
        <translation>ثمة عطل يحدث الآن. يكفي عنوان.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Bring past incidents from a status page.</source>
        <translation>جلب الحوادث السابقة من صفحة حالة.</translation>
    </message>
    <message>
        <source>Watch a checkout outage at ten times its speed, in a journal of its own, and try three things yourself.</source>
        <translation>شاهد انقطاع checkout بعشرة أضعاف سرعته، في سجل خاص به، وجرّب ثلاثة أشياء بنفسك.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WindowAlarms</name>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long the incident has lasted</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed: %1.</source>
        <translation>أُجّل: %1.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>تمت الرؤية: %1.</translation>
    </message>
    <message>
        <source>Alarms are heard from now on.</source>
        <translation>الإنذارات مسموعة من الآن.</translation>
    </message>
    <message>
        <source>Alarms are silent from now on.</source>
        <translation>الإنذارات صامتة من الآن.</translation>
    </message>
    <message>
        <source>The clock of this computer jumped by %1, or the computer slept. The deadlines were looked at again; check the times of what you log.</source>
        <translation>قفزت ساعة هذا الحاسوب بمقدار %1 أو كان الحاسوب نائمًا. أُعيد فحص المواعيد؛ راجع أوقات ما تسجله.</translation>
    </message>
    <message>
        <source>The clock of %1 jumped by %2; timers were re-based, check times.</source>
        <translation>قفزت ساعة %1 بمقدار %2؛ أُعيد ضبط المؤقتات، راجع الأوقات.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkBoard</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>No actions yet.</source>
        <translation>لا إجراءات بعد.</translation>
    </message>
    <message>
        <source>One named person, one task, a time to report back: &gt; @alice check the pool /10.</source>
        <translation>شخص مسمى ومهمة واحدة ووقت للعودة: ‎&gt; @alice افحص المجمّع ‎/10.</translation>
    </message>
    <message>
        <source>New action (N)</source>
        <translation>إجراء جديد (N)</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>No hypotheses yet.</source>
        <translation>لا فرضيات بعد.</translation>
    </message>
    <message>
        <source>Write down what may be the cause, so that nobody tries it twice: ? bad cache.</source>
        <translation>دوّن السبب المحتمل كي لا يجربه أحد مرتين: ‎? ذاكرة مخبئية تالفة.</translation>
    </message>
    <message>
        <source>New hypothesis (N)</source>
        <translation>فرضية جديدة (N)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>No decisions yet.</source>
        <translation>لا قرارات بعد.</translation>
    </message>
    <message>
        <source>Propose one and hear objections, or log one that was taken: ! roll back.</source>
        <translation>اقترح قرارًا واسمع الاعتراضات، أو سجّل قرارًا اتُّخذ: ‎! الرجوع.</translation>
    </message>
    <message>
        <source>Propose a decision (N)</source>
        <translation>اقتراح قرار (N)</translation>
    </message>
    <message>
        <source>Do…</source>
        <translation>افعل…</translation>
    </message>
    <message>
        <source>What can be done here, with its keys.</source>
        <translation>ما يمكن فعله هنا، مع مفاتيحه.</translation>
    </message>
    <message>
        <source>What can be done: %1</source>
        <translation>ما يمكن فعله: %1</translation>
    </message>
    <message>
        <source>Go or no go…</source>
        <translation>نعم أم لا…</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>ما آلت إليه…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1, Enter</source>
        <translation>%1، Enter</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkCommands</name>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>The selected &amp;item</source>
        <translation>العنصر ال&amp;محدد</translation>
    </message>
    <message>
        <source>Select the entry that is evidence first: F6 goes to the timeline.</source>
        <translation>حدد أولًا القيد الذي هو الدليل: F6 ينتقل إلى الخط الزمني.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkItemsModel</name>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>متجاوز بأقل من دقيقة</numerusform>
            <numerusform>متجاوز بدقيقة</numerusform>
            <numerusform>متجاوز بدقيقتين</numerusform>
            <numerusform>متجاوز بـ %n دقائق</numerusform>
            <numerusform>متجاوز بـ %n دقيقة</numerusform>
            <numerusform>متجاوز بـ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkPanel</name>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>%1, open: %2</source>
        <translation>%1، المفتوح: %2</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا حادث مفتوح.</translation>
    </message>
    <message>
        <source>Its actions, hypotheses and decisions will stand here.</source>
        <translation>ستظهر هنا إجراءاته وفرضياته وقراراته.</translation>
    </message>
</context>
<context>
    <name>quarterdeck::WorkPrompts</name>
    <message>
        <source>Open an incident first.</source>
        <translation>افتح حادثة أولًا.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>@alice check the pool /10</source>
        <translation>@alice افحص المجمّع ‎/10</translation>
    </message>
    <message>
        <source>For one named person, with the minutes until they report back. A clock starts, and says when to call them back.</source>
        <translation>لشخص مسمى، مع الدقائق حتى يعود بالخبر. تبدأ ساعة وتقول متى تتابعه.</translation>
    </message>
    <message>
        <source>An action is for one named person: begin with @name.</source>
        <translation>الإجراء لشخص مسمى: ابدأ بـ ‎@name.</translation>
    </message>
    <message>
        <source>One change at a time: %1 is still open</source>
        <translation>تغيير واحد في كل مرة: %1 ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>“%1” is under way. With two changes at once nobody knows which one helped, or which one hurt.</source>
        <translation>«%1» جارٍ. مع تغييرين معًا لا يعرف أحد أيهما أفاد أو أضر.</translation>
    </message>
    <message>
        <source>1  Wait</source>
        <translation>1  انتظر</translation>
    </message>
    <message>
        <source>2  Log anyway</source>
        <translation>2  سجّل رغم ذلك</translation>
    </message>
    <message>
        <source>Which mitigation?</source>
        <translation>أي تخفيف؟</translation>
    </message>
    <message>
        <source>A mitigation makes the impact go away; the fix removes the cause and comes after. Press a digit, then Enter.</source>
        <translation>التخفيف يزيل الأثر؛ والإصلاح يزيل السبب ويأتي بعده. اضغط رقمًا ثم Enter.</translation>
    </message>
    <message>
        <source>%1: who does it, and what exactly?</source>
        <translation>%1: من يفعله، وماذا بالضبط؟</translation>
    </message>
    <message>
        <source>@alice #checkout to v3.1 /10</source>
        <translation>@alice #checkout إلى v3.1 ‎/10</translation>
    </message>
    <message>
        <source>Risk: %1
Afterwards, the fix: %2</source>
        <translation>الخطر: %1
ثم الإصلاح: %2</translation>
    </message>
    <message>
        <source>New hypothesis</source>
        <translation>فرضية جديدة</translation>
    </message>
    <message>
        <source>What may be the cause? For example: the cache serves old prices</source>
        <translation>ما السبب المحتمل؟ مثلًا: الذاكرة المخبئية تعطي أسعارًا قديمة</translation>
    </message>
    <message>
        <source>@name says who looks into it. What comes out is kept with it, so that nobody tries it twice.</source>
        <translation>‎@name يقول من يتابعها. وتبقى النتيجة معها كي لا يجربها أحد مرتين.</translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation>اقتراح قرار</translation>
    </message>
    <message>
        <source>roll back checkout to v3.1 /5</source>
        <translation>إرجاع checkout إلى v3.1 ‎/5</translation>
    </message>
    <message>
        <source>/5 is a round of objections of five minutes; without it the commander decides at once. The wall shows it.</source>
        <translation>‎/5 جولة اعتراضات من خمس دقائق؛ وبدونها يقرر القائد فورًا. ويعرضه الجدار.</translation>
    </message>
    <message>
        <source>%1 is done. What came out?</source>
        <translation>أُنجز %1. ما النتيجة؟</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>More time for %1</source>
        <translation>وقت إضافي لـ %1</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>لماذا؟ (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter gives it.</source>
        <translation>السهمان للاختيار، وEnter للمنح.</translation>
    </message>
    <message numerus="yes">
        <source>+%n minute(s)</source>
        <translation>
            <numerusform>+%n دقيقة</numerusform>
            <numerusform>+دقيقة واحدة</numerusform>
            <numerusform>+دقيقتان</numerusform>
            <numerusform>+%n دقائق</numerusform>
            <numerusform>+%n دقيقة</numerusform>
            <numerusform>+%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds command, so nobody can be asked: E gives %1 more time.</source>
        <translation>لا أحد يتولى القيادة، فلا أحد يُسأل: المفتاح E يمنح %1 وقتًا إضافيًا.</translation>
    </message>
    <message>
        <source>%1 asks %2 for more time on %3</source>
        <translation>%1 يطلب من %2 وقتًا إضافيًا لـ %3</translation>
    </message>
    <message>
        <source>10 minutes: the backup is still running</source>
        <translation>10 دقائق: النسخ الاحتياطي ما زال جاريًا</translation>
    </message>
    <message>
        <source>It is logged as a note to the commander, who gives the time with E on %1.</source>
        <translation>يُسجَّل ملاحظةً إلى القائد، وهو يمنح الوقت بالمفتاح E على %1.</translation>
    </message>
    <message>
        <source>Say how much time, and why.</source>
        <translation>اذكر كم من الوقت ولماذا.</translation>
    </message>
    <message>
        <source>@%1 %2: @%3 asks for more time: %4</source>
        <translation>@%1 %2: يطلب @%3 وقتًا إضافيًا: %4</translation>
    </message>
    <message>
        <source>Call back about %1</source>
        <translation>المتابعة بشأن %1</translation>
    </message>
    <message>
        <source>Call %1 back about %2</source>
        <translation>متابعة %1 بشأن %2</translation>
    </message>
    <message>
        <source>What do they say?</source>
        <translation>ماذا يقولون؟</translation>
    </message>
    <message>
        <source>Up and Down choose what follows, Enter logs it.</source>
        <translation>السهمان لاختيار ما يلي، وEnter للتسجيل.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>No new time</source>
        <translation>بلا وقت جديد</translation>
    </message>
    <message>
        <source>Say what they told you; it is logged with %1.</source>
        <translation>اذكر ما قالوه؛ يُسجَّل مع %1.</translation>
    </message>
    <message>
        <source>%1 still has time.</source>
        <translation>ما زال لدى %1 وقت.</translation>
    </message>
    <message>
        <source>%1 comes back in five minutes.</source>
        <translation>يعود %1 بعد خمس دقائق.</translation>
    </message>
    <message>
        <source>Who gets %1?</source>
        <translation>من يأخذ %1؟</translation>
    </message>
    <message>
        <source>Who looks into %1?</source>
        <translation>من يتابع %1؟</translation>
    </message>
    <message>
        <source>@raj</source>
        <translation>@raj</translation>
    </message>
    <message>
        <source>@raj, or empty for nobody</source>
        <translation>@raj، أو فارغ لعدم تعيين أحد</translation>
    </message>
    <message>
        <source>An action is for one named person: type a name.</source>
        <translation>الإجراء لشخص مسمى: اكتب اسمًا.</translation>
    </message>
    <message>
        <source>%1 becomes %2. Why?</source>
        <translation>%1 تصبح «%2». لماذا؟</translation>
    </message>
    <message>
        <source>What shows it, in one line</source>
        <translation>ما يدل عليه، في سطر واحد</translation>
    </message>
    <message>
        <source>Its evidence is linked, so the reason may stay empty.</source>
        <translation>الدليل مربوط، فيجوز ترك السبب فارغًا.</translation>
    </message>
    <message>
        <source>What became of %1?</source>
        <translation>ما الذي آلت إليه %1؟</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter logs it.</source>
        <translation>السهمان للاختيار، وEnter للتسجيل.</translation>
    </message>
    <message>
        <source>What is no evidence for %1 after all?</source>
        <translation>ما الذي ليس دليلًا على %1؟</translation>
    </message>
    <message>
        <source>What speaks for or against %1?</source>
        <translation>ما الذي يؤيد %1 أو يعارضها؟</translation>
    </message>
    <message>
        <source>Number or words of an entry</source>
        <translation>رقم قيد أو كلمات منه</translation>
    </message>
    <message>
        <source>There is no hypothesis yet; log one with ? and what may be the cause.</source>
        <translation>لا فرضية بعد؛ سجّل واحدة بـ ? والسبب المحتمل.</translation>
    </message>
    <message>
        <source>For or against which hypothesis does entry %1 speak?</source>
        <translation>أي فرضية يؤيدها القيد %1 أو يعارضها؟</translation>
    </message>
    <message>
        <source>Name or words of a hypothesis</source>
        <translation>اسم فرضية أو كلمات منها</translation>
    </message>
    <message>
        <source>%1: %2. Why?</source>
        <translation>%1: %2. لماذا؟</translation>
    </message>
    <message>
        <source>%1: go or no go?</source>
        <translation>%1: نعم أم لا؟</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>لماذا، في سطر واحد</translation>
    </message>
    <message>
        <source>Why? (may stay empty for a go)</source>
        <translation>لماذا؟ (يجوز تركه فارغًا عند نعم)</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <translation>%1 يعترض: %2</translation>
    </message>
    <message>
        <source>What speaks against %1?</source>
        <translation>ما الذي يعارض %1؟</translation>
    </message>
    <message>
        <source>One line, for everyone who decides</source>
        <translation>سطر واحد لكل من يقرر</translation>
    </message>
</context>
</TS>
