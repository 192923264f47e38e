package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;

/// Edits of the views as a whole.
public sealed interface ViewEdit extends Edit {

  /// A new view.
  ///
  /// @param view of an id that is still free
  /// @param index its place among the tabs, from 0; beyond them it becomes the last
  record AddView(View view, int index) implements ViewEdit {
    @Override
    public String label() {
      return text("view.add", view.title());
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withViews(Changed.inserted(pathway.views(), view, index));
    }
  }

  /// A copy of a view, right behind it.
  ///
  /// @param view the one to copy
  /// @param copy the id of the copy, still free
  /// @param title what the copy is called
  record DuplicateView(ViewId view, ViewId copy, String title) implements ViewEdit {
    @Override
    public String label() {
      return text("view.duplicate");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      View original = Changed.view(pathway, view);
      int index = pathway.views().indexOf(original);
      return new AddView(original.withId(copy).withTitle(title), index + 1).apply(pathway);
    }
  }

  /// Another title.
  record RenameView(ViewId view, String title) implements ViewEdit {
    @Override
    public String label() {
      return text("view.rename", title);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.view(pathway, view, v -> v.withTitle(title));
    }
  }

  /// Another place among the tabs.
  ///
  /// @param index where it is to be, from 0; beyond them it becomes the last
  record MoveView(ViewId view, int index) implements ViewEdit {
    @Override
    public String label() {
      return text("view.move");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withViews(Changed.moved(pathway.views(), View::id, view, "view", index));
    }
  }

  /// A view that goes, and with it what is remembered about its figures elsewhere; its roles stay
  /// in the pathway.
  record RemoveView(ViewId view) implements ViewEdit {
    @Override
    public String label() {
      return text("view.remove");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      List<View> left = Changed.without(pathway.views(), View::id, view, "view");
      return pathway
          .withFigures(
              pathway.figures().stream().filter(f -> !f.view().equals(Optional.of(view))).toList())
          .withViews(left);
    }
  }

  /// A view in the place of the one of the same id.
  ///
  /// @param view as it is to be
  /// @param what the part that changes, such as `caption`
  record ChangeView(View view, String what) implements ViewEdit {

    private static final List<Part<View>> PARTS =
        List.of(
            new Part<>("kind", View::kind),
            new Part<>("title", View::title),
            new Part<>("arrangement", View::placements),
            new Part<>("lines-of-the-cards", View::shows),
            new Part<>("caption", View::caption));

    /// {@return the edit from one version to the next, which knows what it changes}
    public static ChangeView between(View before, View after) {
      return new ChangeView(after, Part.changed(PARTS, before, after));
    }

    @Override
    public String label() {
      return text("view.change", what);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.view(pathway, view.id(), _ -> view);
    }
  }
}
