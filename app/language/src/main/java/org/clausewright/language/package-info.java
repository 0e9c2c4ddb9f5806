/// What sentences say: words, modality, norms. Knows English and the values of a spec, and nothing of rules.
@NullMarked
package org.clausewright.language;

import org.jspecify.annotations.NullMarked;
