// Questions by id: fixed ones are there at once, generated ones are made in a worker and then kept.
#pragma once

#include "study_desk.h"

#include <QHash>

namespace tenbin::ui {

class QuestionShelf : public QObject
{
    Q_OBJECT

public:
    QuestionShelf(StudyDesk &desk, QObject *parent);

    // In the language of now. No value: it has not been made, or there is none of that id.
    std::optional<study::PosedQuestion> posed(const QString &id) const;
    const study::GeneratedQuestion *generated(const QString &id) const;   // null: a fixed one, or not made yet

    // Makes so many from this seed on, of one type if one is asked for; then made() names them.
    void make(std::uint64_t firstSeed, int count, std::optional<study::QuestionType> type = {});
    void make(const QStringList &ids);   // those of them that are generated
    bool isMaking() const { return m_maker.isWorking(); }

Q_SIGNALS:
    void made(const QStringList &ids);

private:
    void keep(const std::vector<study::GeneratedQuestion> &questions);

    StudyDesk &m_desk;
    QHash<QString, study::GeneratedQuestion> m_generated;
    Background m_maker;
};

}   // namespace tenbin::ui
