// The open project and its file: open, save, recover. Errors come back as one sentence each, in the language of when it is read.
#pragma once

#include "db/profile.h"
#include "db/recovery.h"
#include "document/document.h"
#include "ui/widgets/sentence.h"

#include <QDateTime>

namespace tenbin::ui {

using Done = tl::expected<void, Sentence>;

class Session : public QObject
{
    Q_OBJECT

public:
    // Without a profile nothing is journalled or remembered: pictures and tests.
    Session(Project project, db::Profile *profile, QObject *parent = nullptr);
    ~Session() override;

    Document &document() { return m_document; }
    db::Profile *profile() const { return m_profile; }
    const QString &path() const { return m_path; }
    const QDateTime &savedAt() const { return m_savedAt; }
    bool isModified() const;

    Done open(const QString &path);
    void startNew(Project project);
    Done save(const QString &path);
    Done importTrace(const QString &path);
    Done recover(const db::Recoverable &work);
    // The work is saved or refused: its journal goes.
    void close();

Q_SIGNALS:
    void fileChanged();
    // The journal cannot be written: edits are safe only by saving.
    void journalFailed(const tenbin::ui::Sentence &reason);

private:
    void take(Project project, const QString &path, const QByteArray &hash);
    void beginJournal();
    void append(const Edit &edit);

    Document m_document;
    db::Profile *m_profile;
    std::unique_ptr<db::RecoveryJournal> m_journal;
    std::unique_ptr<QLockFile> m_lock;
    QString m_path;
    QByteArray m_hash;
    QDateTime m_savedAt;
    db::Unsaved m_unsaved;
    bool m_recovered = false;
};

}   // namespace tenbin::ui
