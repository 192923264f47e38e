package waymark.app;

import static waymark.app.Texts.text;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A [written day][WrittenDay]. What cannot be read stays to be mended, and a sentence says so.
public final class DayField extends DatePicker {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final Label mistake = new Label(text("day.mistake"));

  /// One without a day.
  public DayField() {
    mistake.getStyleClass().add("mistake");
    mistake.setWrapText(true);
    mistake.setMinHeight(Label.USE_PREF_SIZE);
    mistake.setLabelFor(this);
    mark(false);
    setConverter(new Written());
    getEditor().textProperty().subscribe((_, _) -> mark(false));
  }

  /// {@return a sentence that is shown while what is written is no day}
  public Label mistake() {
    return mistake;
  }

  private void mark(boolean wrong) {
    pseudoClassStateChanged(DANGER, wrong);
    mistake.setVisible(wrong);
    mistake.setManaged(wrong);
  }

  private final class Written extends StringConverter<@Nullable LocalDate> {

    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : WrittenDay.of(day);
    }

    @Override
    public @Nullable LocalDate fromString(String words) {
      if (words.isBlank()) {
        return null;
      }
      Optional<LocalDate> day = WrittenDay.read(words);
      mark(day.isEmpty());
      return day.orElse(getValue());
    }
  }
}
