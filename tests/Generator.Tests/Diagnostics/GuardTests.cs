using Generator.Diagnostics;

namespace Generator.Tests.Diagnostics;

/// <summary>What nobody thought of is told with the name of what was made, and a run that is cancelled is none of it.</summary>
public sealed class GuardTests
{
    [Fact]
    public void A_fault_of_the_program_names_the_page()
    {
        var (bag, full) = (new DiagnosticBag(), new AggregateException(new InsufficientMemoryException()));
        var fault = new AggregateException(new InvalidOperationException("No."));
        var made = Guard.Make<string?>("en/goals.html", () => throw fault, null, bag);

        Assert.Null(made);
        var told = Assert.Single(bag.ToImmutable());
        Assert.Equal(("T032", "en/goals.html"), (told.Code.Value, told.Location.File));
        Assert.IsType<InvalidOperationException>(told.Fault);
        Assert.Throws<OperationCanceledException>(() => Guard.Make("a", () => throw new OperationCanceledException(), 0, bag));
        Assert.Throws<AggregateException>(() => Guard.Make("a", () => throw full, 0, bag));
    }
}
