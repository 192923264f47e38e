package waymark.app.route;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import waymark.model.RoleId;

/// Where somebody stands, where they want to be, the routes between, and their plan.
public final class RoutesPanel extends ScrollPane {

  /// What a person may want besides.
  public interface Wants {

    /// A step that the pathway lacks.
    void addStep(RoleId from, RoleId to);

    /// The plan kept in its file, or in a new one.
    void save();

    /// The plan on a page.
    ///
    /// @param ending `pdf` or `docx`
    /// @param named whether it bears the name
    void print(String ending, boolean named);
  }

  /// A panel for `planning`.
  public RoutesPanel(Planning planning, Wants wants) {
    getStyleClass().addAll("inspector", "routes");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    VBox box =
        new VBox(
            new ChangesBox(planning),
            new QuestionForm(planning),
            new ResultList(planning, wants),
            new PlanBox(planning, wants));
    box.getStyleClass().add("form");
    setContent(box);
  }
}
