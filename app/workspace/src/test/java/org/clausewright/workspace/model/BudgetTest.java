package org.clausewright.workspace.model;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.clausewright.assist.Price;
import org.clausewright.assist.Prices;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BudgetTest {

    @TempDir
    Path folder;

    @Test
    void readsDollarsAndTokens() {
        assertEquals("$2.50", words("2.50"));
        assertEquals("$2.50", words(" $2.5 "));
        assertEquals("50,000 tokens", words("50k tokens"));
        assertEquals("1,500,000 tokens", words("1.5M t"));
        assertEquals("12,000 tokens", words("12,000 tokens"));
        assertEquals("$0.00", words("0"));
    }

    @Test
    void readsNothingElse() {
        for (String wrong : new String[] {"", "-1", "much", "$5 tokens", "1e9", "5 euros", "99999999999999"}) {
            assertEquals(Optional.empty(), Budget.parse(wrong), wrong);
        }
    }

    @Test
    void comesBackFromThePreferencesAsItWasSet() {
        try (Tasks tasks = new Tasks(Runnable::run)) {
            Preferences preferences = new Preferences(folder.resolve("preferences.properties"), tasks);
            Path other = folder.resolve("other");
            Prices.Model model = new Prices.Model("h", "m");
            Preferred.setBudget(preferences, folder, Budget.parse("0.12345"));
            Preferred.setBudget(preferences, other, Budget.parse("50k tokens"));
            Preferred.setPrice(preferences, model, Optional.of(new Price(BigDecimal.ONE, BigDecimal.TWO)));

            Preferred preferred = Preferred.from(preferences);
            assertEquals(Budget.parse("0.12345"), preferred.budget(folder));
            assertEquals(Budget.parse("50000 tokens"), preferred.budget(other));
            assertEquals(
                    new Price(BigDecimal.ONE, BigDecimal.TWO),
                    preferred.prices().get(model));

            Preferred.setBudget(preferences, folder, Optional.empty());
            assertEquals(Optional.empty(), Preferred.from(preferences).budget(folder));
        }
    }

    @Test
    void showsWhatIsLessThanACent() {
        assertEquals("$0.0042", Budget.dollars(new BigDecimal("0.00423")));
        assertEquals("less than $0.0001", Budget.dollars(new BigDecimal("0.00001")));
        assertEquals("$1,234.50", Budget.dollars(new BigDecimal("1234.5")));
    }

    private static String words(String written) {
        return Budget.parse(written).orElseThrow().toString();
    }
}
