package org.clausewright.desktop.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausewright.desktop.editor.text.Ink.Layer;

/// The inks of a stretch of text, as a set of bits: the control compares looks a great deal.
record Look(int bits) {

    static final Look PLAIN = new Look(0);

    /// The inks that text typed at their end does not take on.
    private static final int ENDING = mask(Layer.FINDINGS) | mask(Layer.SEARCH) | Ink.TAG.bit();

    /// This look with what `layer` says replaced.
    Look with(Layer layer, int inks) {
        int replaced = (bits & ~mask(layer)) | inks;
        return replaced == bits ? this : new Look(replaced);
    }

    /// What text typed between two characters of those looks looks like: as what stands before it, except for marks
    /// that end there.
    static Look between(Look before, Look after) {
        int both = before.bits & after.bits;
        return new Look((before.bits & ~ENDING) | (both & ENDING));
    }

    private static int mask(Layer layer) {
        int mask = 0;
        for (Ink ink : Ink.values()) {
            if (ink.layer() == layer) {
                mask |= ink.bit();
            }
        }
        return mask;
    }

    List<String> styleClasses() {
        List<String> classes = new ArrayList<>(4);
        for (Ink ink : Ink.values()) {
            if ((bits & ink.bit()) != 0) {
                classes.add(ink.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return classes;
    }
}
