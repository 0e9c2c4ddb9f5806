/// What sentences say: words, force, conditions. Knows English and the spans of a spec, and nothing of rules.
/// Start from [Sentence]. Everything here is linear in the length of the text and takes any text at all.
@NullMarked
package org.clausewright.language;

import org.jspecify.annotations.NullMarked;
