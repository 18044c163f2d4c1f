using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class BearingsTests
{
    private const string West = "A cargo plane with Ana Brandt at the controls came down in Norland on Tuesday, 25 miles west of the town of Amsel, said Per Moreau.";

    [TestCase("A cargo plane with Ana Brandt at the controls came down in Norland on Tuesday, 40 km (25 miles) south of Amsel, said Per Moreau.", West, ExpectedResult = "SD0711 south of Amsel / west of the town of Amsel", TestName = "Opposite or square")]
    [TestCase("A cargo plane with Ana Brandt at the controls came down in Norland on Tuesday, 40 km south-east of Amsel, said Per Moreau.", West, ExpectedResult = "SD0711 south-east of Amsel / west of the town of Amsel", TestName = "Between two points")]
    [TestCase("A cargo plane with Ana Brandt at the controls came down in Norland on Tuesday, 40 km south-southeast of Amsel, said Per Moreau.", West, ExpectedResult = "SD0711 south-southeast of Amsel / west of the town of Amsel", TestName = "South-southeast")]
    public string Compare_OtherDirections_FindsIt(string left, string right) => ClaimTable.Of(left, right, "SD0711");

    [TestCase("A cargo plane with Ana Brandt at the controls came down in Norland on Tuesday, 40 km north-west of Amsel, said Per Moreau.", TestName = "One told loosely")]
    [TestCase("A cargo plane with Ana Brandt at the controls came down in Norland on Tuesday, 40 km west-northwest of Amsel, said Per Moreau.", TestName = "Between a point and the one between two")]
    [TestCase("A cargo plane with Ana Brandt at the controls came down in Norland on Tuesday, 40 km west-southwest of Amsel, said Per Moreau.", TestName = "The same on the other side")]
    [TestCase("A cargo plane with Ana Brandt at the controls came down in Norland on Tuesday, 40 km south of Orlen, said Per Moreau.", TestName = "From another place")]
    [TestCase("A cargo plane with Ana Brandt at the controls, who is from south of Amsel, came down in Norland on Tuesday, said Per Moreau.", TestName = "At no distance")]
    public void Compare_NoOtherDirection_FindsNothing(string left) => Assert.That(ClaimTable.Of(left, West, "SD0711"), Is.Empty);
}
