package waymark.app.table;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import waymark.model.Id;

/// What the tables want of the window around them.
public interface Hands {

  /// Selects on the canvas what is selected here.
  void select(Set<Id> ids);

  /// Tells the person a sentence.
  void say(String sentence);

  /// Puts rows on the clipboard: themselves, and for other programs as text and as HTML.
  void copy(Set<Id> ids, String text, String html);

  /// {@return the text on the clipboard}
  Optional<String> pasted();

  /// Gives a dialog the look of the program.
  void dress(Scene scene);

  /// {@return whether the pathway can be changed}
  boolean isEditable();
}
