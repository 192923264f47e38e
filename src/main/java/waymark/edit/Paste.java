package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.edit.Count.Noun;
import waymark.model.Bends;
import waymark.model.Id;
import waymark.model.LabelPlace;
import waymark.model.Note;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.Step;
import waymark.model.View;
import waymark.model.ViewId;

/// A clip put into a view. Made by [Paste#of(Clip, Pathway, ViewId, int, int)], which gives the
/// copies ids that are free; the ids of [Paste#clip()] are therefore those to select afterwards.
///
/// @param clip what is put in; an element whose id the pathway has already is taken to be the same
/// @param view where to
/// @param label `Paste 2 roles` or the like
public record Paste(Clip clip, ViewId view, String label) implements Edit {

  /// {@return the edit that pastes `clip` into a view of `pathway`}
  ///
  /// What is equal there is kept: a qualification or a step that the pathway has is not copied, nor
  /// is a role that the pathway has and the view does not show, which makes cut and paste a move.
  /// All else is a copy, under its own id if that is free.
  ///
  /// @param dx how far to the right of where it was copied, in the units of [waymark.model.Point]
  /// @param dy how far below, likewise
  public static Paste of(Clip clip, Pathway pathway, ViewId view, int dx, int dy) {
    Clip ready = new Fitting(pathway, Changed.view(pathway, view)).fit(clip, dx, dy);
    return new Paste(ready, view, text("paste", contents(ready)));
  }

  /// {@return the edit that puts a copy of part of a view beside it}
  ///
  /// @param selection the roles and notes to copy
  /// @param by how far to the right and below
  public static Paste duplicate(Pathway pathway, ViewId view, Set<? extends Id> selection, int by) {
    Paste paste = of(Clip.of(pathway, view, selection), pathway, view, by, by);
    return new Paste(paste.clip, view, text("duplicate", contents(paste.clip)));
  }

  @Override
  public Pathway apply(Pathway pathway) {
    Pathway more = clip.pathway();
    Pathway next =
        pathway
            .withQualifications(
                joined(pathway.qualifications(), more.qualifications(), Qualification::id))
            .withRoles(joined(pathway.roles(), more.roles(), Role::id))
            .withSteps(joined(pathway.steps(), more.steps(), Step::id));
    return Changed.view(next, view, v -> joined(v, clip.view()));
  }

  private static View joined(View view, View more) {
    List<Placement> placements = new ArrayList<>(view.placements());
    placements.addAll(more.placements());
    List<Note> notes = new ArrayList<>(view.notes());
    notes.addAll(more.notes());
    return view.withPlacements(placements)
        .withBends(joined(view.bends(), more.bends(), Bends::step))
        .withLabels(joined(view.labels(), more.labels(), LabelPlace::step))
        .withNotes(notes);
  }

  /// {@return `all`, and of `more` those whose id is not among them}
  private static <T> List<T> joined(List<T> all, List<T> more, Function<T, Id> idOf) {
    Set<Id> known = all.stream().map(idOf).collect(Collectors.toSet());
    List<T> joined = new ArrayList<>(all);
    more.stream().filter(e -> !known.contains(idOf.apply(e))).forEach(joined::add);
    return joined;
  }

  private static String contents(Clip clip) {
    return Count.list(
        new Count(clip.view().placements().size(), Noun.ROLE),
        new Count(clip.view().notes().size(), Noun.NOTE));
  }
}
