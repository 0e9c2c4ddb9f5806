/// The furniture of the window: the working area with its docks, the top bar, menus made from commands, overlays and
/// notifications. Knows panes by their interface alone, and nothing of specs.
@NullMarked
package org.clausewright.desktop.window;

import org.jspecify.annotations.NullMarked;
