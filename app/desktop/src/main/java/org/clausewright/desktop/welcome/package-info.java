/// The first screen: open, clone, make a spec from a template, go on with a recent one, or look at a sample.
@NullMarked
package org.clausewright.desktop.welcome;

import org.jspecify.annotations.NullMarked;
