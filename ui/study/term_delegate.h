// A headword with its reading, and its other names small below it.
#pragma once

#include "ruby_text.h"
#include "study/content.h"

#include <QStyledItemDelegate>

namespace tenbin::ui {

class TermDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int kTermRole = Qt::UserRole, kLanguageRole = Qt::UserRole + 1;   // const Term *, study::Language

    static RubyText headword(const study::Term &term, study::Language language, int pixelSize);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}   // namespace tenbin::ui

Q_DECLARE_METATYPE(const tenbin::study::Term *)
