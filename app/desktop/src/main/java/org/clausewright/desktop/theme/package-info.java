/// How the window looks: light or dark, following the system or not, and the size of its text. Colours stand in the
/// `themes` folder, as roles; rules that all features share stand in `house.css` here. Knows no feature.
@NullMarked
package org.clausewright.desktop.theme;

import org.jspecify.annotations.NullMarked;
