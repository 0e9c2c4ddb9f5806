/// The workbench: the window, and how its features are put together. Each feature has a package of its own.
@NullMarked
package org.clausewright.desktop;

import org.jspecify.annotations.NullMarked;
