/// A server on this computer that stands in for a model, for the tests of the modules that talk to one.
/// It knows what an OpenAI endpoint says, and nothing of the program; no module depends on it outside its tests.
@NullMarked
package org.clausewright.modelserver;

import org.jspecify.annotations.NullMarked;
