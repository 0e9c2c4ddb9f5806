/// What runs, what ran, and the notes that the program keeps, newest first; what runs can be cancelled here.
@NullMarked
package org.clausewright.desktop.activity;

import org.jspecify.annotations.NullMarked;
