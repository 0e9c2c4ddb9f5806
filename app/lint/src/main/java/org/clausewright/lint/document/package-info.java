/// Rules that look beyond their passage: at definitions, at the other rules of a spec, at the ladder of authority. Each
/// has a page (`rules/<id>.md`, for people, its examples are its tests). What they read is kept by block, and all of
/// them are about linear in the text: rules that are alike are found through an index of their rare words.
@NullMarked
package org.clausewright.lint.document;

import org.jspecify.annotations.NullMarked;
