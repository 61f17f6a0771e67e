// How fields are declared: the path is the member's own name, so that a field cannot point elsewhere than it says.
#pragma once

#include "field.h"

#include <QtGlobal>

#define TENBIN_NUMBER(member, sectionOf, labelOf, unitOf, low, high, stepOf, decimalsOf)                                         \
    Field                                                                                                                        \
    {                                                                                                                            \
        .path = #member, .section = Section::sectionOf, .label = labelOf, .unit = Unit::unitOf, .minimum = low, .maximum = high, \
        .step = stepOf, .decimals = decimalsOf,                                                                                  \
        .access = static_cast<double &(*)(Subject &)>([](Subject &s) -> double & { return s.member; })                           \
    }
#define TENBIN_INTEGER(member, sectionOf, labelOf, unitOf, low, high)                                                            \
    Field                                                                                                                        \
    {                                                                                                                            \
        .path = #member, .section = Section::sectionOf, .label = labelOf, .unit = Unit::unitOf, .minimum = low, .maximum = high, \
        .access = static_cast<int &(*)(Subject &)>([](Subject &s) -> int & { return s.member; })                                 \
    }
#define TENBIN_FLAG(member, sectionOf, labelOf)                                                                                  \
    Field                                                                                                                        \
    {                                                                                                                            \
        .path = #member, .section = Section::sectionOf, .label = labelOf, .maximum = 1,                                          \
        .access = static_cast<bool &(*)(Subject &)>([](Subject &s) -> bool & { return s.member; })                               \
    }
#define TENBIN_TEXT(member, sectionOf, labelOf, kindOf)                                                                          \
    Field                                                                                                                        \
    {                                                                                                                            \
        .path = #member, .section = Section::sectionOf, .label = labelOf, .textKind = TextKind::kindOf,                          \
        .access = static_cast<std::string &(*)(Subject &)>([](Subject &s) -> std::string & { return s.member; })                 \
    }
#define TENBIN_CHOICE(member, sectionOf, labelOf, choicesOf)                                                                     \
    Field                                                                                                                        \
    {                                                                                                                            \
        .path = #member, .section = Section::sectionOf, .label = labelOf, .choices = choicesOf, .access = EnumAccess             \
        {                                                                                                                        \
            [](const Subject &s) { return static_cast<int>(s.member); },                                                         \
                [](Subject &s, int index) { s.member = static_cast<decltype(s.member)>(index); }                                 \
        }                                                                                                                        \
    }

namespace tenbin::declared {

// Folded away in the form.
inline Field advanced(Field field)
{
    field.advanced = true;
    return field;
}
// What a search or advice decides.
inline Field searched(Field field)
{
    field.searched = true;
    return field;
}
// A number that nobody publishes, with why it has its default.
inline Field assumed(Field field, const char *source, const char *date)
{
    field.source = {source, date};
    return field;
}

std::span<const Field> workloadFields();
std::span<const Field> planFields();
std::span<const Field> servingFields();       // of the plan: lanes, quotas, containers
std::span<const Field> applicationFields();   // of the plan: agent runtime, front door, documents
std::span<const Field> customModelFields();   // of the plan
std::span<const Field> assumptionFields();
std::span<const Field> targetFields();

}   // namespace tenbin::declared
