#include "project.h"

namespace tenbin {

bool Project::operator==(const Project &other) const
{
    const bool sameCatalog = catalog == other.catalog || (catalog && other.catalog && *catalog == *other.catalog);
    return sameCatalog && title == other.title && entries == other.entries && activeEntry == other.activeEntry;
}

}   // namespace tenbin
