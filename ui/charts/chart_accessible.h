// What a screen reader gets of a chart: its sentence, and its figures as a table.
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace tenbin::charts {

// For QAccessible::installFactory; null: the object is no chart.
QAccessibleInterface *makeAccessibleChart(const QString &className, QObject *object);

}   // namespace tenbin::charts
