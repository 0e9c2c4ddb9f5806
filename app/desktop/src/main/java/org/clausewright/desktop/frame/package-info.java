/// What every feature of the window uses: commands, navigation, overlays, notifications. Knows no feature.
@NullMarked
package org.clausewright.desktop.frame;

import org.jspecify.annotations.NullMarked;
