package waymark.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.model.CardLine;
import waymark.model.Extra;
import waymark.model.Id;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.Period;
import waymark.model.Placement;
import waymark.model.ProtectedTime;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.ViewId;

/// What would mend a finding: an order to a person's hands, as data with a name. What is to be
/// changed is named by id, so a fix stays good while other things change.
public sealed interface Fix {

  /// {@return what a person reads on the button}
  String label();

  /// Have a role ask for a qualification, which joins the pathway if it is not in it.
  record AskFor(RoleId role, Qualification qualification, Timing when, String source)
      implements Fix {
    @Override
    public String label() {
      return switch (when) {
        case Timing.Before _ -> "Ask for " + qualification.badge() + " beforehand";
        case Timing.Within w ->
            "Ask for " + qualification.badge() + " within " + Wording.count(w.years(), "year");
        case Timing.Helpful _ -> "Say that " + qualification.badge() + " helps";
      };
    }

    /// {@return the need that is asked for}
    public Need need() {
      return new Need(
          List.of(qualification.id()),
          when,
          Period.ALWAYS,
          List.of(),
          Optional.of(source),
          Extra.NONE);
    }
  }

  /// Let a need of a role or step be met by one more qualification, which joins the pathway if it
  /// is not in it.
  record AcceptAlso(Id holder, Need need, Qualification qualification) implements Fix {
    @Override
    public String label() {
      return "Accept " + qualification.badge() + " too";
    }

    /// {@return the need in its new form}
    public Need wider() {
      List<QualificationId> anyOf = new ArrayList<>(need.anyOf());
      anyOf.addFirst(qualification.id());
      return need.withAnyOf(anyOf);
    }
  }

  /// Have a need of a role or step met by another time.
  record ChangeTiming(Id holder, Need need, Timing when) implements Fix {
    @Override
    public String label() {
      return switch (when) {
        case Timing.Before _ -> "Ask for it beforehand";
        case Timing.Within w -> "Give " + Wording.count(w.years(), "year");
        case Timing.Helpful _ -> "Say that it helps";
      };
    }
  }

  /// Take the dates and length of a qualification from what is known.
  record TakeDates(QualificationId qualification, Qualification known) implements Fix {
    @Override
    public String label() {
      return "Take the known dates of " + known.badge();
    }
  }

  /// Give a role a seat on the leadership team.
  record PutOnLeadershipTeam(RoleId role) implements Fix {
    @Override
    public String label() {
      return "Put on the leadership team";
    }
  }

  /// Keep time for a role.
  record Protect(RoleId role, ProtectedTime time) implements Fix {
    @Override
    public String label() {
      return "Protect " + Wording.count(time.daysPerWeek(), "day") + " a week";
    }
  }

  /// Pay a role in another way.
  record PayAs(RoleId role, Pay pay, String label) implements Fix {}

  /// Join two roles by a step.
  record Connect(RoleId from, RoleId to, StepKind kind, String label) implements Fix {}

  /// Show a role in a view, where it finds a place.
  record ShowIn(RoleId role, ViewId view, String label) implements Fix {
    /// {@return the placement that shows it}
    public Placement placement() {
      return new Placement(role, Optional.empty(), Optional.empty(), Optional.empty(), Extra.NONE);
    }
  }

  /// Show one line more on the cards of a view.
  record ShowLine(ViewId view, CardLine line) implements Fix {
    @Override
    public String label() {
      return "Show the " + line.label().toLowerCase(Locale.UK) + " on the cards";
    }
  }

  /// {@return `pathway` mended; unchanged where what the fix names is no longer there}
  default Pathway mend(Pathway pathway) {
    return Mending.mend(pathway, this);
  }
}
