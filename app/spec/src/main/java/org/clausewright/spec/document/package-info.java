/// One Markdown document of a spec: its blocks, and the index of sections, clauses, examples and links over them.
/// The parser lives here and is not visible outside; documents are made by [SpecDocument#parse] and edited by
/// [SpecDocument#edit].
@NullMarked
package org.clausewright.spec.document;

import org.jspecify.annotations.NullMarked;
