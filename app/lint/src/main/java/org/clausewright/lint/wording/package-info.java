/// Rules about the words of rules of conduct, in English. Each has a page (`rules/<id>.md`, for people, its examples
/// are its tests) and a lexicon (`rules/<id>.words`: what it says, asks and looks for); what words alone do not tell
/// stands in a class. All of them look a bounded number of words around, so that they are linear in the text.
@NullMarked
package org.clausewright.lint.wording;

import org.jspecify.annotations.NullMarked;
