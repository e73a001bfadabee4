using Generator.Model;

namespace Generator.Progress;

/// <summary>A goal whose status differs from the release before.</summary>
internal sealed record StatusChange(Goal Goal, GoalStatus Before, GoalStatus After);
