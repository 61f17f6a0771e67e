#include "choice_box.h"
#include "field_row.h"
#include "fields/field_text.h"
#include "flag_box.h"
#include "number_row.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <set>

namespace tenbin::ui {

namespace {

class FlagRow : public FieldRow
{
public:
    FlagRow(const Field &field, QWidget *parent)
        : FieldRow(field, parent)
        , m_box(new FlagBox(this))
    {
        m_box->setMinimumHeight(metrics::kControlHeight);
        setEditor(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT edited(this->field(), on, 0); });
    }

    void showValue(const Value &value) override { m_box->setChecked(std::get<bool>(value)); }

    void retranslateUi() override
    {
        FieldRow::retranslateUi();
        m_box->setText(QCoreApplication::translate("FieldRow", "On"));
    }

private:
    FlagBox *m_box;
};

class ChoiceRow : public FieldRow
{
public:
    ChoiceRow(const Field &field, QWidget *parent)
        : FieldRow(field, parent)
        , m_box(new ChoiceBox(this))
    {
        for (const Choice &choice : field.choices)
            m_box->addItem(QString(), QString::fromUtf8(choice.code.data(), static_cast<qsizetype>(choice.code.size())));
        setEditor(m_box);
        connect(m_box, &QComboBox::activated, this,
            [this] { Q_EMIT edited(this->field(), m_box->currentData().toString().toStdString(), 0); });
    }

    void showValue(const Value &value) override
    {
        m_box->setCurrentIndex(m_box->findData(QString::fromStdString(std::get<std::string>(value))));
    }

    void retranslateUi() override
    {
        FieldRow::retranslateUi();
        for (std::size_t i = 0; i < field().choices.size(); ++i)
            m_box->setItemText(static_cast<int>(i), QCoreApplication::translate("Field", field().choices[i].label));
    }

private:
    ChoiceBox *m_box;
};

// Models, Regions and geographies by the catalogue; what the plan names but the catalogue lacks is shown by its id.
class CatalogRow : public FieldRow
{
public:
    CatalogRow(const Field &field, const planner::Catalog &catalog, QWidget *parent)
        : FieldRow(field, parent)
        , m_box(new ChoiceBox(this))
    {
        fill(catalog);
        setEditor(m_box);
        connect(m_box, &QComboBox::activated, this,
            [this] { Q_EMIT edited(this->field(), m_box->currentData().toString().toStdString(), 0); });
    }

    void showValue(const Value &value) override
    {
        const QString id = QString::fromStdString(std::get<std::string>(value));
        int index = m_box->findData(id);
        if (index < 0) {
            m_box->addItem(id, id);
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }

    void retranslateUi() override
    {
        FieldRow::retranslateUi();
        if (m_box->itemData(0).toString().isEmpty())
            m_box->setItemText(0, optionalWord());
    }

private:
    QString optionalWord() const
    {
        return field().textKind == TextKind::OptionalGeography ? QCoreApplication::translate("FieldRow", "anywhere")
                                                               : QCoreApplication::translate("FieldRow", "none");
    }

    void add(const std::string &id, const QString &name) { m_box->addItem(name, QString::fromStdString(id)); }

    void fill(const planner::Catalog &catalog)
    {
        const TextKind kind = field().textKind;
        if (kind == TextKind::OptionalTextModel || kind == TextKind::OptionalRegion || kind == TextKind::OptionalGeography)
            m_box->addItem(optionalWord(), QString());
        if (kind == TextKind::Region || kind == TextKind::OptionalRegion)
            for (const planner::Region &region : catalog.regions)
                add(region.id,
                    QStringLiteral("%1 · %2").arg(QString::fromStdString(region.id), QString::fromStdString(region.place)));
        std::set<std::string> instances;
        if (kind == TextKind::InstanceType)
            for (const planner::InstancePrice &price : catalog.instancePrices)
                if (instances.insert(price.instance).second)
                    add(price.instance, QString::fromStdString(price.instance));
        std::set<std::string> geographies;
        if (kind == TextKind::OptionalGeography)
            for (const planner::Region &region : catalog.regions)
                if (geographies.insert(region.geography).second)
                    add(region.geography, QString::fromStdString(region.geography).toUpper());
        const planner::ModelKind wanted
            = kind == TextKind::EmbeddingModel ? planner::ModelKind::Embedding : planner::ModelKind::Text;
        if (kind == TextKind::TextModel || kind == TextKind::OptionalTextModel || kind == TextKind::EmbeddingModel)
            for (const planner::Model &model : catalog.models)
                if (model.kind == wanted)
                    add(model.id, QString::fromStdString(model.name));
    }

    ChoiceBox *m_box;
};

class TextRow : public FieldRow
{
public:
    TextRow(const Field &field, QWidget *parent)
        : FieldRow(field, parent)
        , m_edit(new QLineEdit(this))
    {
        m_edit->setMinimumWidth(Measure(72));
        m_edit->setMaxLength(120);
        setEditor(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this,
            [this](const QString &text) { Q_EMIT edited(this->field(), text.toStdString(), m_gesture); });
    }

    void showValue(const Value &value) override
    {
        const QString text = QString::fromStdString(std::get<std::string>(value));
        if (m_edit->text() != text)
            m_edit->setText(text);
    }

private:
    QLineEdit *m_edit;
};

}   // namespace

FieldRow *makeFieldRow(const Field &field, const planner::Catalog &catalog, QWidget *parent)
{
    if (std::holds_alternative<bool &(*)(Subject &)>(field.access))
        return new FlagRow(field, parent);
    if (std::holds_alternative<EnumAccess>(field.access))
        return new ChoiceRow(field, parent);
    if (!std::holds_alternative<std::string &(*)(Subject &)>(field.access))
        return new NumberRow(field, parent);
    if (field.textKind == TextKind::Name)
        return new TextRow(field, parent);
    return new CatalogRow(field, catalog, parent);
}

}   // namespace tenbin::ui
