package wenlan.catalogue;

import java.util.List;

/**
 * The counted values of a filter of tables; a count ignores what is chosen in the filter itself.
 *
 * @param dimension name of the filter in the public interface
 * @param values its values in order
 */
public record TableFacet(String dimension, List<Value> values) {
    public TableFacet {
        values = List.copyOf(values);
    }

    /**
     * A value and the tables that have it.
     *
     * @param value as it is chosen
     * @param label as it is shown
     * @param count how many tables have it
     * @param selected whether it is chosen
     */
    public record Value(String value, String label, int count, boolean selected) {}
}
