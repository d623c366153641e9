import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.List;

/**
 * mongo-java-server, in memory, on 127.0.0.1 until it is stopped. Its backend on H2 and not the plain one, whose answers
 * are documents that others go on changing: two callers were given one counter's number.
 */
public final class MongoJava {
  private static final int PORT = 27017;

  private MongoJava() {}

  public static void main(String[] args) throws InterruptedException {
    MongoServer server = new MongoServer(H2Backend.inMemory().version(new NewEnough()));
    server.bind("127.0.0.1", args.length > 0 ? Integer.parseInt(args[0]) : PORT);
    System.out.println("mongodb:/" + server.getLocalAddress());
    Thread.currentThread().join();
  }

  /** It calls itself older than the driver's oldest; what the desk asks it can all do. */
  private static final class NewEnough implements MongoVersion {
    private static final int WIRE_VERSION_OF_5_0 = 13;

    @Override
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0);
    }

    @Override
    public String toVersionString() {
      return "5.0.0";
    }

    @Override
    public int getWireVersion() {
      return WIRE_VERSION_OF_5_0;
    }
  }
}
