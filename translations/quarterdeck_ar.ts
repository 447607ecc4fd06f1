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
        <source>Record that someone has taken up the incident, now.</source>
        <translation>تسجيل أن شخصًا تولى الحادث الآن.</translation>
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
        <source>Read past incidents from a status page export.</source>
        <translation>قراءة الحوادث السابقة من ملف مصدَّر من صفحة حالة.</translation>
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
        <translation><numerusform>لا أسابيع</numerusform><numerusform>أسبوع واحد</numerusform><numerusform>أسبوعان</numerusform><numerusform>%n أسابيع</numerusform><numerusform>%n أسبوعًا</numerusform><numerusform>%n أسبوع</numerusform></translation>
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
        <source>give somebody an action</source>
        <translation>إسناد إجراء إلى شخص</translation>
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
        <source>show one incident</source>
        <translation>عرض حادث واحد</translation>
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
        <source>print the SQL instead of running it</source>
        <translation>طباعة SQL بدلًا من تنفيذه</translation>
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
        <translation><numerusform>لا توجد أحداث محفوظة هنا لم تُرسل بعد إلى %1.</numerusform><numerusform>حدث واحد محفوظ هنا لم يُرسل بعد إلى %1.</numerusform><numerusform>حدثان محفوظان هنا لم يُرسلا بعد إلى %1.</numerusform><numerusform>%n أحداث محفوظة هنا لم تُرسل بعد إلى %1.</numerusform><numerusform>%n حدثًا محفوظًا هنا لم تُرسل بعد إلى %1.</numerusform><numerusform>%n حدث محفوظ هنا لم تُرسل بعد إلى %1.</numerusform></translation>
    </message>
    <message>
        <source>The database's address names no login; write postgresql://login@host/database.</source>
        <translation>لا يتضمن عنوان قاعدة البيانات اسم دخول؛ اكتب postgresql://login@host/database.</translation>
    </message>
    <message>
        <source>You are logged in as %1 and cannot write as %2.</source>
        <translation>سجّلت الدخول باسم %1 ولا يمكنك الكتابة باسم %2.</translation>
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
        <source>who was told: customers, internal, leadership, status_page or management</source>
        <translation>من أُبلغ: customers أو internal أو leadership أو status_page أو management</translation>
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
        <source>record an update that was sent; its clock starts again</source>
        <translation>تسجيل تحديث أُرسل؛ يبدأ موعده من جديد</translation>
    </message>
    <message>
        <source>--next is what was promised; without it the policy says when the next one is due. The time that counts is when it was sent.</source>
        <translation>--next هو ما وُعد به؛ وبدونه تحدد السياسة موعد التحديث التالي. الوقت المحتسب هو وقت الإرسال.</translation>
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
        <source>FORMAT is events-csv (one row per change), csv (one row per incident), statuspage, pagerduty, postmortem-md or slack; - reads standard input. Times without a zone are read in --zone. What a table does not prove, such as the order of its dates, must be said. The file is read to its end before anything is written; Ctrl+C until then leaves nothing behind.</source>
        <translation>FORMAT هو events-csv (صف لكل تغيير) أو csv (صف لكل حادث) أو statuspage أو pagerduty أو postmortem-md أو slack؛ - يقرأ الدخل القياسي. الأوقات بلا منطقة تُقرأ بتوقيت --zone. ما لا يثبته الجدول، مثل ترتيب التواريخ، يجب تحديده. يُقرأ الملف حتى نهايته قبل كتابة أي شيء؛ والضغط على Ctrl+C قبل ذلك لا يترك أي أثر.</translation>
    </message>
    <message>
        <source>show, check and choose the policy profiles</source>
        <translation>عرض ملفات تعريف السياسة وفحصها واختيارها</translation>
    </message>
    <message>
        <source>A NAME is four-level, five-level, zero-based or one of your own, with @VERSION for a version of it. A FILE ends in .json; use and import keep a copy of it in the folder JOURNAL.policies. A window that is open uses the chosen policy from its next start.</source>
        <translation>NAME هو four-level أو five-level أو zero-based أو اسم من عندك، مع @VERSION لإصدار معيّن منه. ينتهي FILE بـ .json؛ ويحتفظ use و import بنسخة منه في المجلد JOURNAL.policies. تستخدم النافذة المفتوحة السياسة المختارة عند تشغيلها التالي.</translation>
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
        <source>%1 is in use from now on; a window that is open uses it from its next start.</source>
        <translation>%1 مستخدمة من الآن فصاعدًا؛ وتستخدمها النافذة المفتوحة عند تشغيلها التالي.</translation>
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
        <translation><numerusform>%1: لم يُفقد أي حدث قبل الحدث %2 عند استعادة هذا السجل.</numerusform><numerusform>%1: فُقد حدث واحد قبل الحدث %2 عند استعادة هذا السجل.</numerusform><numerusform>%1: فُقد حدثان قبل الحدث %2 عند استعادة هذا السجل.</numerusform><numerusform>%1: فُقدت %n أحداث قبل الحدث %2 عند استعادة هذا السجل.</numerusform><numerusform>%1: فُقد %n حدثًا قبل الحدث %2 عند استعادة هذا السجل.</numerusform><numerusform>%1: فُقد %n حدث قبل الحدث %2 عند استعادة هذا السجل.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) missing before event %2.</source>
        <translation><numerusform>%1: لا ينقص أي حدث قبل الحدث %2.</numerusform><numerusform>%1: ينقص حدث واحد قبل الحدث %2.</numerusform><numerusform>%1: ينقص حدثان قبل الحدث %2.</numerusform><numerusform>%1: تنقص %n أحداث قبل الحدث %2.</numerusform><numerusform>%1: ينقص %n حدثًا قبل الحدث %2.</numerusform><numerusform>%1: ينقص %n حدث قبل الحدث %2.</numerusform></translation>
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
        <translation><numerusform>لا توجد صفوف على اللوحة بلا أحداث.</numerusform><numerusform>صف واحد على اللوحة بلا أي أحداث.</numerusform><numerusform>صفان على اللوحة بلا أي أحداث.</numerusform><numerusform>%n صفوف على اللوحة بلا أي أحداث.</numerusform><numerusform>%n صفًا على اللوحة بلا أي أحداث.</numerusform><numerusform>%n صف على اللوحة بلا أي أحداث.</numerusform></translation>
    </message>
    <message>
        <source>The search index is damaged (%1).</source>
        <translation>فهرس البحث تالف (%1).</translation>
    </message>
    <message>
        <source>The file's structure is damaged (%1).</source>
        <translation>بنية الملف تالفة (%1).</translation>
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
        <translation><numerusform>لا شيء بانتظار الإرسال</numerusform><numerusform>واحد لم يُرسل بعد</numerusform><numerusform>اثنان لم يُرسلا بعد</numerusform><numerusform>%n لم تُرسل بعد</numerusform><numerusform>%n لم تُرسل بعد</numerusform><numerusform>%n لم تُرسل بعد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation><numerusform>لا مُدخلات</numerusform><numerusform>مُدخل واحد</numerusform><numerusform>مُدخلان</numerusform><numerusform>%n مُدخلات</numerusform><numerusform>%n مُدخلًا</numerusform><numerusform>%n مُدخل</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kept here only</source>
        <translation><numerusform>لا شيء محفوظ هنا فقط</numerusform><numerusform>واحد محفوظ هنا فقط</numerusform><numerusform>اثنان محفوظان هنا فقط</numerusform><numerusform>%n محفوظة هنا فقط</numerusform><numerusform>%n محفوظة هنا فقط</numerusform><numerusform>%n محفوظة هنا فقط</numerusform></translation>
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
        <translation><numerusform>لا شيء بانتظار الإرسال منذ %1</numerusform><numerusform>واحد لم يُرسل بعد منذ %1</numerusform><numerusform>اثنان لم يُرسلا بعد منذ %1</numerusform><numerusform>%n لم تُرسل بعد منذ %1</numerusform><numerusform>%n لم تُرسل بعد منذ %1</numerusform><numerusform>%n لم تُرسل بعد منذ %1</numerusform></translation>
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
    <message>
        <source>The database's address names no login; write postgresql://login@host/database.</source>
        <translation>لا يتضمن عنوان قاعدة البيانات اسم دخول؛ اكتب postgresql://login@host/database.</translation>
    </message>
    <message>
        <source>You are logged in as %1 and cannot write as %2.</source>
        <translation>سُجّل دخولك باسم %1 ولا يمكنك الكتابة باسم %2.</translation>
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
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation><numerusform>لا أسابيع</numerusform><numerusform>أسبوع واحد</numerusform><numerusform>أسبوعان</numerusform><numerusform>%Ln أسابيع</numerusform><numerusform>%Ln أسبوعًا</numerusform><numerusform>%Ln أسبوع</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) between incidents</source>
        <translation><numerusform>لا فترات بين الحوادث</numerusform><numerusform>فترة واحدة بين الحوادث</numerusform><numerusform>فترتان بين الحوادث</numerusform><numerusform>%Ln فترات بين الحوادث</numerusform><numerusform>%Ln فترة بين الحوادث</numerusform><numerusform>%Ln فترة بين الحوادث</numerusform></translation>
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
        <translation><numerusform>الحوادث في الأسبوع: %1؛ لا قيم بارزة</numerusform><numerusform>الحوادث في الأسبوع: %1؛ قيمة بارزة واحدة</numerusform><numerusform>الحوادث في الأسبوع: %1؛ قيمتان بارزتان</numerusform><numerusform>الحوادث في الأسبوع: %1؛ %Ln قيم بارزة</numerusform><numerusform>الحوادث في الأسبوع: %1؛ %Ln قيمة بارزة</numerusform><numerusform>الحوادث في الأسبوع: %1؛ %Ln قيمة بارزة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 days between incidents; %Ln stand(s) out</source>
        <translation><numerusform>الأيام بين الحوادث: %1؛ لا قيم بارزة</numerusform><numerusform>الأيام بين الحوادث: %1؛ قيمة بارزة واحدة</numerusform><numerusform>الأيام بين الحوادث: %1؛ قيمتان بارزتان</numerusform><numerusform>الأيام بين الحوادث: %1؛ %Ln قيم بارزة</numerusform><numerusform>الأيام بين الحوادث: %1؛ %Ln قيمة بارزة</numerusform><numerusform>الأيام بين الحوادث: %1؛ %Ln قيمة بارزة</numerusform></translation>
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
        <translation><numerusform>أكثرها يوم %1 من %2 إلى %3: لا حوادث</numerusform><numerusform>أكثرها يوم %1 من %2 إلى %3: حادث واحد</numerusform><numerusform>أكثرها يوم %1 من %2 إلى %3: حادثان</numerusform><numerusform>أكثرها يوم %1 من %2 إلى %3: %Ln حوادث</numerusform><numerusform>أكثرها يوم %1 من %2 إلى %3: %Ln حادثًا</numerusform><numerusform>أكثرها يوم %1 من %2 إلى %3: %Ln حادث</numerusform></translation>
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
        <translation><numerusform>%1 %2: لا حوادث</numerusform><numerusform>%1 %2: حادث واحد</numerusform><numerusform>%1 %2: حادثان</numerusform><numerusform>%1 %2: %Ln حوادث</numerusform><numerusform>%1 %2: %Ln حادثًا</numerusform><numerusform>%1 %2: %Ln حادث</numerusform></translation>
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
        <translation><numerusform>لا حوادث منتهية</numerusform><numerusform>أحدث حادث منتهٍ</numerusform><numerusform>أحدث حادثين منتهيين</numerusform><numerusform>أحدث %Ln حوادث منتهية</numerusform><numerusform>أحدث %Ln حادثًا منتهيًا</numerusform><numerusform>أحدث %Ln حادث منتهٍ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice incident(s) left out</source>
        <translation><numerusform>لم يُستبعد أي حادث تمرين</numerusform><numerusform>استُبعد حادث تمرين واحد</numerusform><numerusform>استُبعد حادثا تمرين</numerusform><numerusform>استُبعدت %Ln حوادث تمرين</numerusform><numerusform>استُبعد %Ln حادث تمرين</numerusform><numerusform>استُبعد %Ln حادث تمرين</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln backfilled one(s) left out</source>
        <translation><numerusform>لم يُستبعد أي حادث مسجَّل بأثر رجعي</numerusform><numerusform>استُبعد حادث واحد مسجَّل بأثر رجعي</numerusform><numerusform>استُبعد حادثان مسجَّلان بأثر رجعي</numerusform><numerusform>استُبعدت %Ln حوادث مسجَّلة بأثر رجعي</numerusform><numerusform>استُبعد %Ln حادثًا مسجَّلًا بأثر رجعي</numerusform><numerusform>استُبعد %Ln حادث مسجَّل بأثر رجعي</numerusform></translation>
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
        <translation><numerusform>لا حوادث</numerusform><numerusform>حادث واحد</numerusform><numerusform>حادثان</numerusform><numerusform>%Ln حوادث</numerusform><numerusform>%Ln حادثًا</numerusform><numerusform>%Ln حادث</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation><numerusform>لا حوادث مفتوحة</numerusform><numerusform>واحد لا يزال مفتوحًا</numerusform><numerusform>اثنان لا يزالان مفتوحين</numerusform><numerusform>%Ln لا تزال مفتوحة</numerusform><numerusform>%Ln لا تزال مفتوحة</numerusform><numerusform>%Ln لا تزال مفتوحة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation><numerusform>لا شيء ناقص</numerusform><numerusform>واحد ناقص</numerusform><numerusform>اثنان ناقصان</numerusform><numerusform>%Ln ناقصة</numerusform><numerusform>%Ln ناقصة</numerusform><numerusform>%Ln ناقصة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation><numerusform>لا شيء غير معروف</numerusform><numerusform>واحد غير معروف</numerusform><numerusform>اثنان غير معروفين</numerusform><numerusform>%Ln غير معروفة</numerusform><numerusform>%Ln غير معروفة</numerusform><numerusform>%Ln غير معروفة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an end before its start</source>
        <translation><numerusform>لا حوادث نهايتها قبل بدايتها</numerusform><numerusform>حادث واحد نهايته قبل بدايته</numerusform><numerusform>حادثان نهايتهما قبل بدايتهما</numerusform><numerusform>%Ln حوادث نهايتها قبل بدايتها</numerusform><numerusform>%Ln حادثًا نهايتها قبل بدايتها</numerusform><numerusform>%Ln حادث نهايتها قبل بدايتها</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a stand-in</source>
        <translation><numerusform>لا حوادث بقيمة بديلة</numerusform><numerusform>حادث واحد بقيمة بديلة</numerusform><numerusform>حادثان بقيمة بديلة</numerusform><numerusform>%Ln حوادث بقيمة بديلة</numerusform><numerusform>%Ln حادثًا بقيمة بديلة</numerusform><numerusform>%Ln حادث بقيمة بديلة</numerusform></translation>
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
        <translation><numerusform>لا حوادث: لا تكفي لحساب فترات الثقة.</numerusform><numerusform>حادث واحد: لا يكفي لحساب فترات الثقة. يُعرض كما هو.</numerusform><numerusform>حادثان: لا يكفيان لحساب فترات الثقة. يُعرض كل منهما.</numerusform><numerusform>%Ln حوادث: لا تكفي لحساب فترات الثقة. تُعرض كلها.</numerusform><numerusform>%Ln حادثًا: لا تكفي لحساب فترات الثقة. تُعرض كلها.</numerusform><numerusform>%Ln حادث: لا تكفي لحساب فترات الثقة. تُعرض كلها.</numerusform></translation>
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
        <translation><numerusform>لا حوادث في النافذة الزمنية</numerusform><numerusform>حادث واحد في النافذة الزمنية</numerusform><numerusform>حادثان في النافذة الزمنية</numerusform><numerusform>%Ln حوادث في النافذة الزمنية</numerusform><numerusform>%Ln حادثًا في النافذة الزمنية</numerusform><numerusform>%Ln حادث في النافذة الزمنية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a measurable impact</source>
        <translation><numerusform>لا حوادث بلا تأثير قابل للقياس</numerusform><numerusform>حادث واحد بلا تأثير قابل للقياس</numerusform><numerusform>حادثان بلا تأثير قابل للقياس</numerusform><numerusform>%Ln حوادث بلا تأثير قابل للقياس</numerusform><numerusform>%Ln حادثًا بلا تأثير قابل للقياس</numerusform><numerusform>%Ln حادث بلا تأثير قابل للقياس</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 over %Ln day(s) allow %2 of impact. Used: minutes of impact times the share hit; an unknown share counts as all, which makes it an upper bound.</source>
        <translation><numerusform>%1 على مدى %Ln يوم تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform><numerusform>%1 على مدى يوم واحد تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform><numerusform>%1 على مدى يومين تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform><numerusform>%1 على مدى %Ln أيام تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform><numerusform>%1 على مدى %Ln يومًا تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform><numerusform>%1 على مدى %Ln يوم تسمح بتأثير مدته %2. المستهلك: دقائق التأثير مضروبة في النسبة المتأثرة؛ والنسبة غير المعروفة تُحسب كاملة، ما يجعله حدًا أعلى.</numerusform></translation>
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
        <translation><numerusform>لا خدمات أخرى</numerusform><numerusform>خدمة أخرى واحدة</numerusform><numerusform>خدمتان أخريان</numerusform><numerusform>%Ln خدمات أخرى</numerusform><numerusform>%Ln خدمة أخرى</numerusform><numerusform>%Ln خدمة أخرى</numerusform></translation>
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
        <translation><numerusform>لا خدمة من أصل %1 تتحمل %2 من مجمل التأثير</numerusform><numerusform>خدمة واحدة من أصل %1 تتحمل %2 من مجمل التأثير</numerusform><numerusform>خدمتان من أصل %1 تتحملان %2 من مجمل التأثير</numerusform><numerusform>%Ln خدمات من أصل %1 تتحمل %2 من مجمل التأثير</numerusform><numerusform>%Ln خدمة من أصل %1 تتحمل %2 من مجمل التأثير</numerusform><numerusform>%Ln خدمة من أصل %1 تتحمل %2 من مجمل التأثير</numerusform></translation>
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
        <source>%1 were found by: %2</source>
        <translation>%1 اكتُشفت عن طريق: %2</translation>
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
        <translation><numerusform>احتمال وقوع حادث واحد على الأقل خلال %Ln يوم</numerusform><numerusform>احتمال وقوع حادث واحد على الأقل خلال يوم واحد</numerusform><numerusform>احتمال وقوع حادث واحد على الأقل خلال يومين</numerusform><numerusform>احتمال وقوع حادث واحد على الأقل خلال %Ln أيام</numerusform><numerusform>احتمال وقوع حادث واحد على الأقل خلال %Ln يومًا</numerusform><numerusform>احتمال وقوع حادث واحد على الأقل خلال %Ln يوم</numerusform></translation>
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
        <translation><numerusform>لا حوادث غير مسعَّرة</numerusform><numerusform>حادث واحد غير مسعَّر</numerusform><numerusform>حادثان غير مسعَّرين</numerusform><numerusform>%Ln حوادث غير مسعَّرة</numerusform><numerusform>%Ln حادثًا غير مسعَّر</numerusform><numerusform>%Ln حادث غير مسعَّر</numerusform></translation>
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
        <translation><numerusform>%n يوم</numerusform><numerusform>يوم واحد</numerusform><numerusform>يومان</numerusform><numerusform>%n أيام</numerusform><numerusform>%n يومًا</numerusform><numerusform>%n يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n ساعة</numerusform><numerusform>ساعة واحدة</numerusform><numerusform>ساعتان</numerusform><numerusform>%n ساعات</numerusform><numerusform>%n ساعة</numerusform><numerusform>%n ساعة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n دقيقة</numerusform><numerusform>دقيقة واحدة</numerusform><numerusform>دقيقتان</numerusform><numerusform>%n دقائق</numerusform><numerusform>%n دقيقة</numerusform><numerusform>%n دقيقة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation><numerusform>%n ثانية</numerusform><numerusform>ثانية واحدة</numerusform><numerusform>ثانيتان</numerusform><numerusform>%n ثوانٍ</numerusform><numerusform>%n ثانية</numerusform><numerusform>%n ثانية</numerusform></translation>
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
        <translation><numerusform>لا حوادث أخرى</numerusform><numerusform>حادث آخر</numerusform><numerusform>حادثان آخران</numerusform><numerusform>%n حوادث أخرى</numerusform><numerusform>%n حادثًا آخر</numerusform><numerusform>%n حادث آخر</numerusform></translation>
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
        <translation><numerusform>خاص: لا يمكن لأحد رؤيته.</numerusform><numerusform>خاص: يمكن لشخص واحد رؤيته.</numerusform><numerusform>خاص: يمكن لشخصين رؤيته.</numerusform><numerusform>خاص: يمكن لـ %n أشخاص رؤيته.</numerusform><numerusform>خاص: يمكن لـ %n شخصًا رؤيته.</numerusform><numerusform>خاص: يمكن لـ %n شخص رؤيته.</numerusform></translation>
    </message>
    <message>
        <source>Everyone may see it.</source>
        <translation>يمكن للجميع رؤيته.</translation>
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
        <translation><numerusform>لا حوادث</numerusform><numerusform>حادث واحد</numerusform><numerusform>حادثان</numerusform><numerusform>%Ln حوادث</numerusform><numerusform>%Ln حادثًا</numerusform><numerusform>%Ln حادث</numerusform></translation>
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
        <translation><numerusform>لا حوادث مخفية.</numerusform><numerusform>حادث واحد مخفي.</numerusform><numerusform>حادثان مخفيان.</numerusform><numerusform>%Ln حوادث مخفية.</numerusform><numerusform>%Ln حادثًا مخفيًا.</numerusform><numerusform>%Ln حادث مخفي.</numerusform></translation>
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
    <name>quarterdeck::ChipBar</name>
    <message>
        <source>How the line is read</source>
        <translation>كيفية قراءة السطر</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) to fill in · Shift+F12</source>
        <translation><numerusform>لا أوقات للتعبئة · Shift+F12</numerusform><numerusform>وقت واحد للتعبئة · Shift+F12</numerusform><numerusform>وقتان للتعبئة · Shift+F12</numerusform><numerusform>%n أوقات للتعبئة · Shift+F12</numerusform><numerusform>%n وقتًا للتعبئة · Shift+F12</numerusform><numerusform>%n وقت للتعبئة · Shift+F12</numerusform></translation>
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
        <translation><numerusform>%1: %2، لم يتبقَّ وقت</numerusform><numerusform>%1: %2، متبقٍّ دقيقة واحدة</numerusform><numerusform>%1: %2، متبقٍّ دقيقتان</numerusform><numerusform>%1: %2، متبقٍّ %n دقائق</numerusform><numerusform>%1: %2، متبقٍّ %n دقيقة</numerusform><numerusform>%1: %2، متبقٍّ %n دقيقة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n minute(s) over</source>
        <translation><numerusform>%1: %2، متأخر أقل من دقيقة</numerusform><numerusform>%1: %2، متأخر دقيقة واحدة</numerusform><numerusform>%1: %2، متأخر دقيقتين</numerusform><numerusform>%1: %2، متأخر %n دقائق</numerusform><numerusform>%1: %2، متأخر %n دقيقة</numerusform><numerusform>%1: %2، متأخر %n دقيقة</numerusform></translation>
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
        <translation><numerusform>لا قائد للحادث منذ أقل من دقيقة.</numerusform><numerusform>لا قائد للحادث منذ دقيقة واحدة.</numerusform><numerusform>لا قائد للحادث منذ دقيقتين.</numerusform><numerusform>لا قائد للحادث منذ %n دقائق.</numerusform><numerusform>لا قائد للحادث منذ %n دقيقة.</numerusform><numerusform>لا قائد للحادث منذ %n دقيقة.</numerusform></translation>
    </message>
    <message>
        <source>Take command (%1)</source>
        <translation>تولّي القيادة (%1)</translation>
    </message>
    <message>
        <source>Save copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
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
        <translation><numerusform>لا حوادث نشطة</numerusform><numerusform>حادث نشط واحد</numerusform><numerusform>حادثان نشطان</numerusform><numerusform>%n حوادث نشطة</numerusform><numerusform>%n حادثًا نشطًا</numerusform><numerusform>%n حادث نشط</numerusform></translation>
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
        <translation><numerusform>لا أحداث مرفوضة من الخادم</numerusform><numerusform>حدث واحد رفضه الخادم؛ محفوظ هنا</numerusform><numerusform>حدثان رفضهما الخادم؛ محفوظان هنا</numerusform><numerusform>%n أحداث رفضها الخادم؛ محفوظة هنا</numerusform><numerusform>%n حدثًا رفضها الخادم؛ محفوظة هنا</numerusform><numerusform>%n حدث رفضها الخادم؛ محفوظة هنا</numerusform></translation>
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
    <name>quarterdeck::EntryDelegate</name>
    <message>
        <source>console</source>
        <translation>وحدة التحكم</translation>
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
        <translation><numerusform>لا تطابقات</numerusform><numerusform>تطابق واحد</numerusform><numerusform>تطابقان</numerusform><numerusform>%n تطابقات</numerusform><numerusform>%n تطابقًا</numerusform><numerusform>%n تطابق</numerusform></translation>
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
        <translation><numerusform>لا حوادث في الملف</numerusform><numerusform>حادث واحد في الملف</numerusform><numerusform>حادثان في الملف</numerusform><numerusform>%n حوادث في الملف</numerusform><numerusform>%n حادثًا في الملف</numerusform><numerusform>%n حادث في الملف</numerusform></translation>
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
        <translation><numerusform>لم يُكتب أي مُدخل في الخط الزمني.</numerusform><numerusform>كُتب مُدخل واحد في الخط الزمني.</numerusform><numerusform>كُتب مُدخلان في الخط الزمني.</numerusform><numerusform>كُتبت %n مُدخلات في الخط الزمني.</numerusform><numerusform>كُتب %n مُدخلًا في الخط الزمني.</numerusform><numerusform>كُتب %n مُدخل في الخط الزمني.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation><numerusform>لا صفوف مستبعدة</numerusform><numerusform>استُبعد صف واحد</numerusform><numerusform>استُبعد صفان</numerusform><numerusform>استُبعدت %n صفوف</numerusform><numerusform>استُبعد %n صفًا</numerusform><numerusform>استُبعد %n صف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reading the file: %n row(s) so far.</source>
        <translation><numerusform>جارٍ قراءة الملف: لا صفوف حتى الآن.</numerusform><numerusform>جارٍ قراءة الملف: صف واحد حتى الآن.</numerusform><numerusform>جارٍ قراءة الملف: صفان حتى الآن.</numerusform><numerusform>جارٍ قراءة الملف: %n صفوف حتى الآن.</numerusform><numerusform>جارٍ قراءة الملف: %n صفًا حتى الآن.</numerusform><numerusform>جارٍ قراءة الملف: %n صف حتى الآن.</numerusform></translation>
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
        <source>Acknowledged.</source>
        <translation>تم الإقرار.</translation>
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
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>A command, or # and an incident</source>
        <translation>أمر، أو # يليها حادث</translation>
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
        <translation><numerusform>%1، لا حوادث</numerusform><numerusform>%1، حادث واحد</numerusform><numerusform>%1، حادثان</numerusform><numerusform>%1، %n حوادث</numerusform><numerusform>%1، %n حادثًا</numerusform><numerusform>%1، %n حادث</numerusform></translation>
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
        <source>The clock of this computer jumped by %1, or the computer slept. The deadlines were looked at again; check the times of what you log.</source>
        <translation>قفزت ساعة هذا الحاسوب بمقدار %1، أو دخل الحاسوب في وضع السكون. أُعيد فحص المواعيد النهائية؛ تحقق من أوقات ما تدوّنه.</translation>
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
    <name>quarterdeck::MilestoneList</name>
    <message>
        <source>Counted from the earliest of impact start, detection and declaration</source>
        <translation>يُحتسب من الأسبق بين بدء الأثر والاكتشاف والإعلان</translation>
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
        <translation><numerusform>لا أسطر يتعذّر تدوينها.</numerusform><numerusform>سطر واحد لا يمكن تدوينه ويُستبعد.</numerusform><numerusform>سطران لا يمكن تدوينهما ويُستبعدان.</numerusform><numerusform>%n أسطر لا يمكن تدوينها وتُستبعد.</numerusform><numerusform>%n سطرًا لا يمكن تدوينها وتُستبعد.</numerusform><numerusform>%n سطر لا يمكن تدوينها وتُستبعد.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) than fit into one paste were left out.</source>
        <translation><numerusform>لم يُستبعد أي سطر زائد على سعة اللصق الواحد.</numerusform><numerusform>استُبعد سطر واحد زائد على سعة اللصق الواحد.</numerusform><numerusform>استُبعد سطران زائدان على سعة اللصق الواحد.</numerusform><numerusform>استُبعدت %n أسطر زائدة على سعة اللصق الواحد.</numerusform><numerusform>استُبعد %n سطرًا زائدًا على سعة اللصق الواحد.</numerusform><numerusform>استُبعد %n سطر زائد على سعة اللصق الواحد.</numerusform></translation>
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
        <translation><numerusform>لا مُدخلات للتدوين</numerusform><numerusform>تدوين مُدخل واحد</numerusform><numerusform>تدوين مُدخلين</numerusform><numerusform>تدوين %n مُدخلات</numerusform><numerusform>تدوين %n مُدخلًا</numerusform><numerusform>تدوين %n مُدخل</numerusform></translation>
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
        <translation><numerusform>طويل جدًا: لا يتسع المُدخل لأي حرف.</numerusform><numerusform>طويل جدًا: يتسع المُدخل لحرف واحد.</numerusform><numerusform>طويل جدًا: يتسع المُدخل لحرفين.</numerusform><numerusform>طويل جدًا: يتسع المُدخل لـ %n أحرف.</numerusform><numerusform>طويل جدًا: يتسع المُدخل لـ %n حرفًا.</numerusform><numerusform>طويل جدًا: يتسع المُدخل لـ %n حرف.</numerusform></translation>
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
        <translation><numerusform>ولا شيء آخر</numerusform><numerusform>وواحد آخر</numerusform><numerusform>واثنان آخران</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform></translation>
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
        <translation><numerusform>لا أحد غيرهم</numerusform><numerusform>شخص آخر</numerusform><numerusform>شخصان آخران</numerusform><numerusform>%n أشخاص آخرين</numerusform><numerusform>%n شخصًا آخر</numerusform><numerusform>%n شخص آخر</numerusform></translation>
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
        <translation><numerusform>لا توجد حوادث في السجل.</numerusform><numerusform>حادث واحد في السجل.</numerusform><numerusform>حادثان في السجل.</numerusform><numerusform>%Ln حوادث في السجل.</numerusform><numerusform>%Ln حادثًا في السجل.</numerusform><numerusform>%Ln حادث في السجل.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No closed incidents in this period. %Ln are still open.</source>
        <translation><numerusform>لا توجد حوادث مغلقة في هذه الفترة، ولا حوادث مفتوحة.</numerusform><numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زال حادث واحد مفتوحًا.</numerusform><numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زال حادثان مفتوحين.</numerusform><numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زالت %Ln حوادث مفتوحة.</numerusform><numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زال %Ln حادثًا مفتوحًا.</numerusform><numerusform>لا توجد حوادث مغلقة في هذه الفترة. ما زال %Ln حادث مفتوحًا.</numerusform></translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Made by %1 on %2 with Quarterdeck %3</source>
        <translation>أعدّه %1 في %2 باستخدام Quarterdeck %3</translation>
    </message>
    <message>
        <source>Incident review</source>
        <translation>مراجعة الحوادث</translation>
    </message>
    <message>
        <source>Building PDF: %L1 of %L2 figures</source>
        <translation>جارٍ إنشاء PDF: %L1 من %L2 من المؤشرات</translation>
    </message>
    <message>
        <source>The report is written: %1.</source>
        <translation>كُتب التقرير: %1.</translation>
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
        <translation><numerusform>لا شيء من %1 من الحوادث: %2</numerusform><numerusform>حادث واحد من أصل %1: %2</numerusform><numerusform>حادثان من أصل %1: %2</numerusform><numerusform>%Ln حوادث من أصل %1: %2</numerusform><numerusform>%Ln حادثًا من أصل %1: %2</numerusform><numerusform>%Ln حادث من أصل %1: %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation><numerusform>لا حوادث</numerusform><numerusform>حادث واحد</numerusform><numerusform>حادثان</numerusform><numerusform>%Ln حوادث</numerusform><numerusform>%Ln حادثًا</numerusform><numerusform>%Ln حادث</numerusform></translation>
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
        <source>1–9, or a role's name</source>
        <translation>1–9، أو اسم دور</translation>
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
        <translation><numerusform>لا مُدخلات مخفية.</numerusform><numerusform>مُدخل واحد مخفي.</numerusform><numerusform>مُدخلان مخفيان.</numerusform><numerusform>%n مُدخلات مخفية.</numerusform><numerusform>%n مُدخلًا مخفيًا.</numerusform><numerusform>%n مُدخل مخفي.</numerusform></translation>
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
        <translation><numerusform>لم يُنسخ أي مُدخل.</numerusform><numerusform>نُسخ مُدخل واحد.</numerusform><numerusform>نُسخ مُدخلان.</numerusform><numerusform>نُسخت %n مُدخلات.</numerusform><numerusform>نُسخ %n مُدخلًا.</numerusform><numerusform>نُسخ %n مُدخل.</numerusform></translation>
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
        <translation><numerusform>%1 – الصفوف الأسوأ: %2</numerusform><numerusform>%1 – الصف الأسوأ: %2</numerusform><numerusform>%1 – الصفان الأسوآن: %2</numerusform><numerusform>%1 – الصفوف الأسوأ: %2</numerusform><numerusform>%1 – الصفوف الأسوأ: %2</numerusform><numerusform>%1 – الصفوف الأسوأ: %2</numerusform></translation>
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
        <translation><numerusform>لا يرفض الخادم أيًا من أحداثك.</numerusform><numerusform>يرفض الخادم حدثًا واحدًا من أحداثك. وهو محفوظ هنا ويمكن تصديره.</numerusform><numerusform>يرفض الخادم حدثين من أحداثك. وهما محفوظان هنا ويمكن تصديرهما.</numerusform><numerusform>يرفض الخادم %n أحداث من أحداثك. وهي محفوظة هنا ويمكن تصديرها.</numerusform><numerusform>يرفض الخادم %n حدثًا من أحداثك. وهي محفوظة هنا ويمكن تصديرها.</numerusform><numerusform>يرفض الخادم %n حدث من أحداثك. وهي محفوظة هنا ويمكن تصديرها.</numerusform></translation>
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
</context>
<context>
    <name>quarterdeck::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation><numerusform>لا جديد ↓</numerusform><numerusform>مُدخل جديد ↓</numerusform><numerusform>مُدخلان جديدان ↓</numerusform><numerusform>%n مُدخلات جديدة ↓</numerusform><numerusform>%n مُدخلًا جديدًا ↓</numerusform><numerusform>%n مُدخل جديد ↓</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new entries below, go to the newest</source>
        <translation><numerusform>لا مُدخلات جديدة أدناه، الانتقال إلى الأحدث</numerusform><numerusform>مُدخل جديد أدناه، الانتقال إلى الأحدث</numerusform><numerusform>مُدخلان جديدان أدناه، الانتقال إلى الأحدث</numerusform><numerusform>%n مُدخلات جديدة أدناه، الانتقال إلى الأحدث</numerusform><numerusform>%n مُدخلًا جديدًا أدناه، الانتقال إلى الأحدث</numerusform><numerusform>%n مُدخل جديد أدناه، الانتقال إلى الأحدث</numerusform></translation>
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
        <translation><numerusform>لم يُنسخ أي مُدخل غير محفوظ إلى %1.</numerusform><numerusform>نُسخ مُدخل واحد غير محفوظ إلى %1.</numerusform><numerusform>نُسخ مُدخلان غير محفوظين إلى %1.</numerusform><numerusform>نُسخت %n مُدخلات غير محفوظة إلى %1.</numerusform><numerusform>نُسخ %n مُدخلًا غير محفوظ إلى %1.</numerusform><numerusform>نُسخ %n مُدخل غير محفوظ إلى %1.</numerusform></translation>
    </message>
    <message>
        <source>Can't write %1 (%2). Choose another place.</source>
        <translation>تعذّرت كتابة %1 (%2). اختر موضعًا آخر.</translation>
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
</TS>
