namespace Scriban.Syntax.Expressions;

/// <summary>A member of an object literal: its name, the name as written, and its value.</summary>
internal sealed record ObjectMember(string Name, string NameText, ScriptExpression Value);
