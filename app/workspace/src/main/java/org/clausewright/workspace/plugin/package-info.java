/// Plugins: finding their jars, running their rules, and living with what they do wrong. All code of a plugin is called
/// through a `Boundary`, so that one which throws is switched off, and on a thread that can be left behind, so that one
/// which never returns is too. The program's own rules are called as they are.
@NullMarked
package org.clausewright.workspace.plugin;

import org.jspecify.annotations.NullMarked;
