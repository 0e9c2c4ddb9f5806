package org.clausewright.desktop.parts;

import java.util.Map;

/// A small spec with a clause, examples of it and of its section, and something to ask about.
public final class Samples {

    public static final String SPEC = """
            # Refunds {#refunds}

            ## Offer what the fare allows {#fare_rules authority=developer}

            The agent should offer a refund within a reasonable time[^rf07]. Vouchers are offered later[^vc02].

            **Example**: a traveller in a hurry

            ~~~xml
            <user>
            I need my money today.
            </user>
            <comparison>
            <assistant> <!-- GOOD -->
            It is booked now.
            </assistant>
            <assistant> <!-- BAD[#tone]: promises -->
            You will have it today!
            </assistant>
            </comparison>
            ~~~

            **Example**: a second one

            ~~~xml
            <user>
            And now?
            </user>
            ~~~

            # Tone {#tone authority=guideline}

            The agent must answer within an hour.
            """;

    public static final String RF07 = """
            Examples for [^rf07] in Offer what the fare allows:

            **Example**: asks for a voucher first

            ~~~xml
            <user>
            Can I get something for the trouble?
            </user>
            ~~~
            """;

    private Samples() {}

    public static Map<String, String> files() {
        return Map.of("spec.md", SPEC, "examples/rf07.md", RF07, "examples/vc02.md", "");
    }
}
