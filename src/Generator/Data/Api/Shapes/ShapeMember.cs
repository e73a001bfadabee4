namespace Generator.Data.Api.Shapes;

/// <summary>A member of an object, by its name in the file.</summary>
internal sealed record ShapeMember(string Name, Shape Shape);
