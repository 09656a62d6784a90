/** What it costs to send a parcel, in cents. */
public class ParcelFee {

    public int fee(String service, int grams, boolean island, boolean contract) {
        int fee = 0;
        if (service.equals("standard")) {
            if (grams <= 500) {
                fee = 495;
            } else {
                if (grams <= 2000) {
                    fee = 690;
                } else {
                    if (grams < 10000) {
                        fee = 1190;
                    } else {
                        fee = 1995;
                    }
                }
            }
            // islands, see the mail of 14 March
            if (island) {
                fee = fee + 350;
            }
            if (contract) {
                fee = fee - fee * 10 / 100;
            }
        } else if (service.equals("express")) {
            if (grams <= 500) {
                fee = 990;
            } else if (grams <= 2000) {
                fee = 1295;
            } else {
                fee = 2490;
            }
            if (contract) {
                fee = fee - fee * 10 / 100;
            }
            if (island == true) {
                fee = fee + 700;
            }
        } else if (service.equals("return")) {
            if (grams <= 2000) {
                fee = 390;
            } else {
                fee = 595;
            }
            if (island) {
                fee = fee + 350;
            }
            // no contract here, Jo said so
        }
        return fee;
    }
}
