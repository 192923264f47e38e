package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.Locale;
import javafx.util.StringConverter;
import waymark.table.Separator;

/// Says what stands between cells.
final class SeparatorWords extends StringConverter<Separator> {

  @Override
  public String toString(Separator separator) {
    return text("paste.separator." + separator.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Separator fromString(String words) {
    throw new UnsupportedOperationException("separators are chosen, not typed");
  }
}
