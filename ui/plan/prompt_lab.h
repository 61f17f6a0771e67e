// The prompt lab: what a pasted text costs as a part of the prompt, and what a shorter one would save.
#pragma once

#include "fields/field.h"
#include "ingest/token_count.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tenbin::ui {

class ChoiceBox;
class NoteLabel;

class PromptLab : public QDialog
{
    Q_OBJECT

public:
    explicit PromptLab(QWidget *parent = nullptr);

    // Counts and bills by this plan from now on.
    void present(const Subject &subject, const std::shared_ptr<const planner::Catalog> &catalog);

Q_SIGNALS:
    void fieldEdited(const tenbin::Field &field, const tenbin::Value &value, int gesture);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Figure { Characters, Tokens, Languages, PerCall, Monthly, Shorter, Figures };

    const Field &part() const;   // of the prompt: what the text is taken for
    std::optional<double> monthly_usd(double tokens) const;
    void fill();
    void use();
    void retranslateUi();

    Subject m_subject;
    std::shared_ptr<const planner::Catalog> m_catalog;
    ingest::TokenCount m_count;
    QPlainTextEdit *m_text;
    ChoiceBox *m_part;
    QLabel *m_textLabel, *m_partLabel;
    std::array<QLabel *, Figures> m_names{}, m_figures{};
    NoteLabel *m_note;
    QPushButton *m_use, *m_close;
    QTimer m_settled;   // a long text is not counted at every key
};

}   // namespace tenbin::ui
