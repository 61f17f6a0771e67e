// Check boxes, radio buttons and whatever else can be checked, for a screen reader.
#pragma once

namespace tenbin::ui {

// Qt's own toggles such a button and tells nobody that it was clicked, so that its setting would show and never be taken.
void installChoiceAccessible();

}   // namespace tenbin::ui
