// Names of what a catalogue prices: the service by its own name, the figure and its unit in words.
#pragma once

#include "planner/catalog.h"

#include <QString>

namespace tenbin::report {

struct PriceName
{
    QString item, figure, unit;
};

PriceName priceName(planner::ServiceItem item);
QString profileName(planner::InferenceProfile profile);
QString commitmentName(planner::Commitment commitment);
QString instanceUseName(planner::InstanceUse use);
QString areaName(planner::UserArea area);
QString taskName(planner::TaskClass task);

}   // namespace tenbin::report
