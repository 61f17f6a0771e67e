// A new workload: from a recipe, from a trace, or described from its beginning. A card each, with what it costs as it stands.
#pragma once

#include "document/recipes.h"

#include <QDialog>

#include <memory>
#include <vector>

class QLabel;
class QGridLayout;
class QPushButton;

namespace tenbin::ui {

class RecipeCard;

class RecipeGallery : public QDialog
{
    Q_OBJECT

public:
    // Bills by these prices.
    RecipeGallery(std::shared_ptr<const planner::Catalog> catalog, QWidget *parent);
    ~RecipeGallery() override;

Q_SIGNALS:
    void chosen(const tenbin::Entry &entry);   // a recipe's, worded as it was shown
    void blankWanted();
    void traceWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::shared_ptr<const planner::Catalog> m_catalog;
    QLabel *m_heading;
    QGridLayout *m_grid;
    std::vector<Recipe> m_recipes;
    std::vector<RecipeCard *> m_cards;   // of them
    RecipeCard *m_trace, *m_blank;
    QPushButton *m_close;
};

}   // namespace tenbin::ui
