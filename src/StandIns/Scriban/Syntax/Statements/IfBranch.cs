namespace Scriban.Syntax.Statements;

/// <summary>A condition and what runs when it is the first to hold.</summary>
internal sealed record IfBranch(ScriptExpression Condition, ScriptBlockStatement Body);
