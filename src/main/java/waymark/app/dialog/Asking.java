package waymark.app.dialog;

import java.nio.file.Path;
import waymark.file.Reading;

/// What a person is asked or told before the work goes on.
public interface Asking {

  /// What to do with changes that are not saved.
  enum Changes {
    /// Save them.
    SAVE,
    /// Lose them.
    LOSE,
    /// Do neither, and stay.
    STAY
  }

  /// {@return what to do with the changes of the document of that name}
  Changes aboutChanges(String name);

  /// {@return what to do with a plan for the pathway of that title, which is not saved}
  Changes aboutPlan(String pathway);

  /// {@return whether to go on}
  ///
  /// @param key names the question in the texts
  /// @param values go into its places
  boolean sure(String key, Object... values);

  /// Says that something failed, and why.
  void failed(String title, String sentence);

  /// Says why a file is not a pathway.
  void damaged(Path file, Reading.Damaged damaged);
}
