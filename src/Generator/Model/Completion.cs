namespace Generator.Model;

/// <summary>The national task behind a result, in the result's unit, and the completion in per cent that the plan prints for it.</summary>
internal sealed record Completion(decimal Task, decimal StatedPercent);
