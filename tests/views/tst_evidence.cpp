// SPDX-License-Identifier: GPL-3.0-or-later
// Screenshots and files: taken in, kept once, shown small, never trusted.
#include "domain/decide.h"
#include "scribe/evidencetray.h"
#include "scribe/fileviewer.h"
#include "scribe/thumbnail.h"
#include "scribefixture.h"
#include "support/testmain.h"
#include "warroom/evidencefile.h"

#include <QBuffer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>
#include <QUrl>
#include <QtEndian>

using namespace quarterdeck;
using namespace quarterdeck::testing;

namespace {

/// Noise, so that it does not shrink: about four bytes a pixel.
QByteArray noisyPng(int side, quint32 seed = 7)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    for (int y = 0; y < side; ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        random.fillRange(line, side);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return png;
}

QMimeData *pngData(const QByteArray &png)
{
    auto *mime = new QMimeData;
    mime->setData(QStringLiteral("image/png"), png);
    mime->setImageData(QImage(4, 4, QImage::Format_RGB32)); // says that there is a picture
    return mime;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    return ~crc;
}

/// A PNG that claims to be this large in a few bytes, and is well-formed but for its rows.
QByteArray boastingPng(quint32 width, quint32 height)
{
    QByteArray png = noisyPng(4);
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    qToBigEndian(crcOf(png.mid(12, 17)), png.data() + 29);
    return png;
}

QByteArray pngChunk(const QByteArray &kind, const QByteArray &data)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(data.size()), size.data());
    return size + kind + data + QByteArray(4, '\0');
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void aPastedScreenshotBecomesEvidence();
    void aPictureAloneIsAnEntryNamedAfterIt();
    void theSamePictureThriceIsKeptOnce();
    void fortyMegabytesAreRefusedWithASentence();
    void droppedFilesJoinTheLine();
    void theTimeOfAFileIsOfferedAndNeverTaken();
    void captureTimesAreRead();
    void filesStayThroughAmendingRecallAndAKill();
    void filesGoWithTheIncidentTheyWerePutInto();
    void hostilePicturesAreBoxes();
    void theRowShowsTheFileAndEnterOpensIt();
    void anotherConsolesFileSaysWhereItIs();
};

void EvidenceTest::aPastedScreenshotBecomesEvidence()
{
    ScribeDesk desk;
    const QByteArray png = noisyPng(300);
    const std::unique_ptr<QMimeData> mime(pngData(png));
    desk.type(QStringLiteral("* this is what customers see"));
    PasteAccess::paste(desk.line(), *mime);
    QTRY_COMPARE(desk.line().files().size(), 1);
    QVERIFY(desk.find<EvidenceTray>("evidenceTray")->isVisible());
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("* this is what customers see"));
    desk.key(Qt::Key_Return);
    desk.settle();
    QVERIFY(!desk.find<EvidenceTray>("evidenceTray")->isVisible());
    QCOMPARE(desk.last().body.type, EntryType::Finding);
    QCOMPARE(desk.last().body.files.size(), 1);
    const EntryFile file = desk.last().body.files.first();
    QCOMPARE(file.mime, QStringLiteral("image/png"));
    QCOMPARE(file.bytes, png.size());
    QCOMPARE(file.name, QStringLiteral("screenshot-20241115T144012Z.png"));
    QVERIFY(!file.thumbnail.isEmpty() && file.thumbnail.size() <= limits::Thumbnail);
    QVERIFY(desk.line().files().isEmpty());
}

void EvidenceTest::aPictureAloneIsAnEntryNamedAfterIt()
{
    ScribeDesk desk;
    const std::unique_ptr<QMimeData> mime(pngData(noisyPng(20)));
    const Instant pasted = desk.clock.now();
    PasteAccess::paste(desk.line(), *mime);
    QTRY_COMPARE(desk.line().files().size(), 1);
    desk.clock.advance(Milliseconds(60000));
    desk.key(Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.last().body.text, QStringLiteral("screenshot-20241115T144012Z.png"));
    QCOMPARE(desk.last().body.occurred, pasted);
    // Left out again, nothing remains of it.
    const std::unique_ptr<QMimeData> other(pngData(noisyPng(20, 9)));
    PasteAccess::paste(desk.line(), *other);
    QTRY_COMPARE(desk.line().files().size(), 1);
    desk.find<QToolButton>("removeFile")->click();
    QVERIFY(desk.line().draft().isEmpty());
    QVERIFY(!desk.line().draft().firstKeystroke);
}

void EvidenceTest::theSamePictureThriceIsKeptOnce()
{
    ScribeDesk desk;
    const QByteArray png = noisyPng(1180);
    QVERIFY(png.size() > 4'000'000);
    const std::unique_ptr<QMimeData> mime(pngData(png));
    for (int i = 0; i < 3; ++i) {
        PasteAccess::paste(desk.line(), *mime);
        QTRY_COMPARE(desk.line().files().size(), 1);
        desk.enter(QStringLiteral("seen again %1").arg(i));
        desk.settle();
    }
    QCOMPARE(desk.door->files(), 1);
    QCOMPARE(desk.typedCount(), 3);
}

void EvidenceTest::fortyMegabytesAreRefusedWithASentence()
{
    ScribeDesk desk;
    const QString path = desk.folder.filePath(QStringLiteral("core.dump"));
    QFile large(path);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(40LL * 1024 * 1024));
    large.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    PasteAccess::paste(desk.line(), mime);
    QTRY_VERIFY(desk.sentence().contains(QStringLiteral("core.dump")));
    QVERIFY2(desk.sentence().contains(QStringLiteral("25 MB")), qPrintable(desk.sentence()));
    QVERIFY(desk.line().files().isEmpty());
    QCOMPARE(desk.door->files(), 0);
    // Nor is what is no file waited for.
    mime.setUrls({QUrl::fromLocalFile(desk.folder.path())});
    PasteAccess::paste(desk.line(), mime);
    QTRY_VERIFY(desk.sentence().contains(QStringLiteral("is not a file")));
}

void EvidenceTest::droppedFilesJoinTheLine()
{
    ScribeDesk desk;
    QFile log(desk.folder.filePath(QStringLiteral("checkout.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("timeout after 30 s\n");
    log.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(log.fileName())});
    desk.type(QStringLiteral("half typed"));
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(desk.pane.get(), &enter));
    QVERIFY(enter.isAccepted());
    QCoreApplication::sendEvent(desk.pane.get(), &drop);
    QTRY_COMPARE(desk.line().files().size(), 1);
    QCOMPARE(desk.line().toPlainText(), QStringLiteral("half typed"));
    QCOMPARE(desk.line().files().first().mime, QStringLiteral("text/x-log"));
    QVERIFY(desk.line().files().first().thumbnail.isEmpty());
}

void EvidenceTest::theTimeOfAFileIsOfferedAndNeverTaken()
{
    ScribeDesk desk;
    const Instant taken{1731680000000};
    QFile log(desk.folder.filePath(QStringLiteral("graph.txt")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("x");
    QVERIFY(log.flush());
    QVERIFY(log.setFileTime(QDateTime::fromMSecsSinceEpoch(taken.ms), QFileDevice::FileModificationTime));
    log.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(log.fileName())});
    PasteAccess::paste(desk.line(), mime);
    QTRY_VERIFY(desk.find<QPushButton>("useFileTime"));
    QVERIFY(!desk.line().files().first().captured); // the file's own time is no capture time
    QVERIFY(!desk.line().draft().presetTime);
    desk.find<QPushButton>("useFileTime")->click();
    QCOMPARE(desk.line().draft().presetTime, std::optional(taken));
    desk.log(QStringLiteral("the graph"));
    QCOMPARE(desk.last().body.occurred, taken);
}

void EvidenceTest::captureTimesAreRead()
{
    const QByteArray head = QByteArray::fromHex("89504e470d0a1a0a");
    const QByteArray tIME = pngChunk("IHDR", QByteArray(13, '\0')) + pngChunk("tIME", QByteArray::fromHex("07e80b0f0e200a"));
    QCOMPARE(captureTime(head + tIME, QTimeZone::utc()), fromRfc3339(QStringLiteral("2024-11-15T14:32:10Z")));
    const QByteArray text = pngChunk("tEXt", QByteArray("Creation Time\0", 14) + "2024-11-15T14:32:11+01:00");
    QCOMPARE(captureTime(head + tIME + text, QTimeZone::utc()), fromRfc3339(QStringLiteral("2024-11-15T13:32:11Z")));
    // EXIF of a JPEG, little endian: IFD0 with the pointer to the details, and in them the time and its offset.
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    tiff += QByteArray::fromHex("01006987040001000000" "1a000000" "00000000");
    tiff += QByteArray::fromHex("0200" "03900200140000003" "8000000" "11900200070000004c000000" "00000000");
    tiff += QByteArray("2024:11:15 14:32:12\0", 20) + QByteArray("+02:00\0", 7);
    QByteArray size(2, '\0');
    qToBigEndian(quint16(tiff.size() + 8), size.data());
    const QByteArray jpeg = QByteArray::fromHex("ffd8ffe1") + size + QByteArray("Exif\0\0", 6) + tiff + QByteArray::fromHex("ffd9");
    QCOMPARE(captureTime(jpeg, QTimeZone::utc()), fromRfc3339(QStringLiteral("2024-11-15T12:32:12Z")));
    // Cut anywhere, or with any byte changed, it is read to an end.
    for (qsizetype cut = 0; cut < jpeg.size(); ++cut)
        (void)captureTime(jpeg.left(cut), QTimeZone::utc());
    for (qsizetype at = 0; at < jpeg.size(); ++at) {
        QByteArray broken = jpeg;
        broken[at] = char(0xff);
        (void)captureTime(broken, QTimeZone::utc());
    }
    QVERIFY(!captureTime("hello", QTimeZone::utc()));
}

void EvidenceTest::filesStayThroughAmendingRecallAndAKill()
{
    ScribeDesk desk(true);
    const std::unique_ptr<QMimeData> mime(pngData(noisyPng(30)));
    PasteAccess::paste(desk.line(), *mime);
    QTRY_COMPARE(desk.line().files().size(), 1);
    const EntryFile file = desk.line().files().first();
    desk.type(QStringLiteral("what they see"));
    QTRY_COMPARE(desk.draftOnDisk().line.files, QVector<EntryFile>{file});
    desk.openPane(); // as after a kill: the pane is another one
    QTRY_COMPARE(desk.line().toPlainText(), QStringLiteral("what they see"));
    QCOMPARE(desk.line().files(), QVector<EntryFile>{file});
    desk.key(Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.last().body.files, QVector<EntryFile>{file});
    desk.key(Qt::Key_Up);
    QCOMPARE(desk.line().files(), QVector<EntryFile>{file});
    desk.log(QStringLiteral(" in the EU"));
    QVERIFY(desk.last().isAmended());
    QCOMPARE(desk.last().body.files, QVector<EntryFile>{file});
}

void EvidenceTest::filesGoWithTheIncidentTheyWerePutInto()
{
    ScribeDesk desk;
    const IncidentId other = desk.door->declare(QStringLiteral("Another"));
    const std::unique_ptr<QMimeData> mime(pngData(noisyPng(30)));
    PasteAccess::paste(desk.line(), *mime);
    desk.pane->setIncident(desk.room->open(other)); // before it was read
    QTRY_COMPARE(desk.door->files(), 1);
    QVERIFY(desk.line().files().isEmpty());
    desk.pane->setIncident(desk.room->open(*desk.id));
    QTRY_COMPARE(desk.line().files().size(), 1);
}

void EvidenceTest::hostilePicturesAreBoxes()
{
    const QSize within(600, 400);
    QVERIFY(readPicture(boastingPng(200000, 200000), QStringLiteral("image/png"), within).isNull());
    QVERIFY(readPicture(boastingPng(60000, 600), QStringLiteral("image/png"), within).isNull()); // its rows are not there
    QVERIFY(readPicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", QStringLiteral("image/svg+xml"), within).isNull());
    QVERIFY(readPicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", QStringLiteral("image/png"), within).isNull());
    QVERIFY(readPicture(noisyPng(600), QStringLiteral("image/png"), within, kMostThumbnailPixels).isNull());
    QVERIFY(readPicture(QByteArray(), QStringLiteral("image/jpeg"), within).isNull());

    // Another console says that its file has a small picture like that.
    ScribeDesk desk;
    EntryBody body;
    body.text = QStringLiteral("look");
    body.occurred = desk.clock.now();
    for (const QByteArray &bytes : {boastingPng(200000, 200000).left(limits::Thumbnail), QByteArray(limits::Thumbnail, '\xff')})
        body.files.append({QStringLiteral("<b>x</b>.png"), QStringLiteral("image/png"), QString(64, u'a'), 10, std::nullopt, bytes});
    QVERIFY(desk.door->act(*desk.id, EntryLogged{body}, QStringLiteral("mallory")).ok());
    desk.settle();
    const int height = desk.view().visualRect(desk.pane->model()->index(desk.pane->model()->rowCount() - 1, 0)).height();
    QVERIFY(!desk.view().viewport()->grab().isNull());
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(!desk.view().viewport()->grab().isNull());
    QCOMPARE(desk.view().visualRect(desk.pane->model()->index(desk.pane->model()->rowCount() - 1, 0)).height(), height);
}

void EvidenceTest::theRowShowsTheFileAndEnterOpensIt()
{
    ScribeDesk desk;
    const std::unique_ptr<QMimeData> mime(pngData(noisyPng(400)));
    desk.log(QStringLiteral("without a file"));
    const auto heightOf = [&](int row) { return desk.view().visualRect(desk.pane->model()->index(row, 0)).height(); };
    PasteAccess::paste(desk.line(), *mime);
    QTRY_COMPARE(desk.line().files().size(), 1);
    desk.log(QStringLiteral("with one"));
    const int last = desk.pane->model()->rowCount() - 1;
    QVERIFY(heightOf(last) > heightOf(last - 1) + 40);
    QVERIFY(desk.pane->model()->index(last, 0).data(TimelineModel::AccessibleTextRole).toString().contains(QStringLiteral("screenshot-")));
    desk.view().goTo(last);
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    auto *viewer = desk.find<FileViewer>("fileViewer");
    QVERIFY(viewer);
    QTRY_VERIFY(viewer->findChild<QPushButton *>(QStringLiteral("saveFile"))->isEnabled());
    QTRY_VERIFY(viewer->sentence().startsWith(QStringLiteral("SHA-256")));
    QTest::keyClick(viewer, Qt::Key_Escape);
    QVERIFY(!viewer->isVisible());
}

void EvidenceTest::anotherConsolesFileSaysWhereItIs()
{
    ScribeDesk desk;
    const QByteArray png = noisyPng(200);
    EntryBody body;
    body.text = QStringLiteral("look");
    body.occurred = desk.clock.now();
    EntryFile file = describeFile(QStringLiteral("../../etc/graph.png"), png, QTimeZone::utc());
    QCOMPARE(file.name, QStringLiteral("graph.png"));
    file.thumbnail = thumbnailOf(readPicture(png, file.mime, {600, 600}));
    body.files = {file};
    QVERIFY(desk.door->act(*desk.id, EntryLogged{body}, QStringLiteral("bob")).ok());
    desk.settle();
    desk.pane->openFile(desk.last().id, 0);
    auto *viewer = desk.find<FileViewer>("fileViewer");
    QVERIFY(viewer);
    QTRY_VERIFY(viewer->sentence().contains(QStringLiteral("bob")));
    QVERIFY(viewer->sentence().contains(QStringLiteral("ops2")));
    QVERIFY(!viewer->findChild<QPushButton *>(QStringLiteral("saveFile"))->isEnabled());
}

QUARTERDECK_TEST(EvidenceTest);

#include "tst_evidence.moc"
