/// House styles in Vale's format (<https://vale.sh/docs>): reads the styles that a spec names or that its `.vale.ini`
/// names, and makes each of their rules a rule of the linter. Nothing in a style is run; a pattern that does not come
/// to an end is set aside.
@NullMarked
package org.clausewright.vale;

import org.jspecify.annotations.NullMarked;
