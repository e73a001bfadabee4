namespace Generator.Data.Api.Shapes;

/// <summary>A type of interface file, by the name that its member "type" carries, and what it holds below the members that all files begin with.</summary>
internal sealed record ApiShape(string Type, Shape Content);
