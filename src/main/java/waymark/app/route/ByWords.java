package waymark.app.route;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import waymark.model.plan.By;

/// Measures of routes by their names, in choices.
final class ByWords extends StringConverter<@Nullable By> {

  @Override
  public String toString(@Nullable By by) {
    return by == null ? "" : by.label();
  }

  @Override
  public @Nullable By fromString(String words) {
    return null;
  }
}
