/// Text, spans and edits. Offsets are UTF-16 code units from 0, ends exclusive; lines and columns count from 1.
/// Knows nothing of Markdown.
@NullMarked
package org.clausewright.spec.text;

import org.jspecify.annotations.NullMarked;
