/// The settings that are a person's own and not the spec's: looks, what is shown, who commits, the model endpoint and
/// its key, and whether this spec is trusted. The key goes to the system's key store and nowhere else.
@NullMarked
package org.clausewright.desktop.settings;

import org.jspecify.annotations.NullMarked;
