package waymark.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.model.Pathway;

/// The pathways that a document has been, one after the other, and which of them it is now. A
/// value: every act gives another history. There is no limit to it.
public final class History {

  private final List<Moment> moments;
  private final int now;
  private final Pathway saved;
  private final boolean settled;

  /// A pathway and what led to it.
  private record Moment(Pathway pathway, Optional<String> label, Optional<String> key) {}

  private History(List<Moment> moments, int now, Pathway saved, boolean settled) {
    this.moments = List.copyOf(moments);
    this.now = now;
    this.saved = saved;
    this.settled = settled;
  }

  /// {@return the history of a pathway to which nothing has been done since it was saved}
  public static History of(Pathway pathway) {
    return of(pathway, pathway);
  }

  /// {@return the history of a pathway that may differ from what was saved, as after a recovery}
  public static History of(Pathway pathway, Pathway saved) {
    Moment first = new Moment(pathway, Optional.empty(), Optional.empty());
    return new History(List.of(first), 0, saved, true);
  }

  /// {@return the pathway as it is now}
  public Pathway pathway() {
    return moments.get(now).pathway;
  }

  /// {@return the history with one step more, and nothing to redo; this one if nothing changed}
  ///
  /// @throws IllegalArgumentException as [Edit#apply(Pathway)]
  public History with(Edit edit) {
    return with(edit, Optional.empty());
  }

  /// {@return the same, but joined to the last step if that was given the same key}
  ///
  /// Typing in one field is one step in this way. Undo, redo, saving and [#settled()] end the
  /// burst.
  ///
  /// @param key names what is being changed, such as `summary of senco`
  /// @throws IllegalArgumentException as [Edit#apply(Pathway)]
  public History with(Edit edit, String key) {
    return with(edit, Optional.of(key));
  }

  private History with(Edit edit, Optional<String> key) {
    Pathway next = edit.apply(pathway());
    if (next.equals(pathway())) {
      return this;
    }
    boolean joins = !settled && key.isPresent() && key.equals(moments.get(now).key);
    List<Moment> past = new ArrayList<>(moments.subList(0, joins ? now : now + 1));
    if (joins && next.equals(past.getLast().pathway)) {
      return new History(past, now - 1, saved, true);
    }
    past.add(new Moment(next, Optional.of(edit.label()), key));
    return new History(past, past.size() - 1, saved, false);
  }

  /// {@return the same history, whose next edit will be a step of its own whatever its key}
  public History settled() {
    return new History(moments, now, saved, true);
  }

  /// {@return whether there is a step to go back}
  public boolean canUndo() {
    return now > 0;
  }

  /// {@return whether there is a step to go forward again}
  public boolean canRedo() {
    return now < moments.size() - 1;
  }

  /// {@return one step back; this history if there is none}
  public History undo() {
    return canUndo() ? new History(moments, now - 1, saved, true) : this;
  }

  /// {@return one step forward again; this history if there is none}
  public History redo() {
    return canRedo() ? new History(moments, now + 1, saved, true) : this;
  }

  /// {@return what undo would take back; empty if there is nothing}
  public Optional<String> undoLabel() {
    return moments.get(now).label;
  }

  /// {@return what redo would do again; empty if there is nothing}
  public Optional<String> redoLabel() {
    return canRedo() ? moments.get(now + 1).label : Optional.empty();
  }

  /// {@return the same history, the pathway of now having been saved}
  public History saved() {
    return new History(moments, now, pathway(), true);
  }

  /// {@return whether the pathway differs from what was saved}
  public boolean isChanged() {
    return !pathway().equals(saved);
  }
}
